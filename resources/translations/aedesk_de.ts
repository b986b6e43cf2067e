<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AEDesk</source>
        <translation>Über AEDesk</translation>
    </message>
    <message>
        <source>AEDesk</source>
        <translation>AEDesk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>The networks have learnt from freely licensed photos, thanks to those who share them. weights/CREDITS.tsv names each of them.</source>
        <translation>Die Netze haben aus frei lizenzierten Fotos gelernt, dank denen, die sie teilen. weights/CREDITS.tsv nennt jedes einzelne.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gives people their old photographs back.&lt;/p&gt;&lt;p&gt;Everything is worked out on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;AEDesk and its networks are under the MIT licence. It uses Qt under the LGPL 3.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gibt den Menschen ihre alten Fotos zurück.&lt;/p&gt;&lt;p&gt;Alles wird auf diesem Computer berechnet: Kein Foto verlässt ihn.&lt;/p&gt;&lt;p&gt;AEDesk und seine Netze stehen unter der MIT-Lizenz. Es verwendet Qt unter der LGPL 3.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>BatchResults</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Skipped: it is done already</source>
        <translation>Übersprungen: schon fertig</translation>
    </message>
    <message>
        <source>Nothing to do; copied</source>
        <translation>Nichts zu tun; kopiert</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Restore a folder</source>
        <translation>Einen Ordner restaurieren</translation>
    </message>
    <message>
        <source>Stopped. Start again to go on.</source>
        <translation>Angehalten. Mit Start geht es weiter.</translation>
    </message>
    <message>
        <source>A folder with photos, and folders in it</source>
        <translation>Ein Ordner mit Fotos, auch in Unterordnern</translation>
    </message>
    <message>
        <source>Where the restored photos go; the originals stay as they are</source>
        <translation>Wohin die restaurierten Fotos kommen; die Originale bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Give black-and-white photos believable colours</source>
        <translation>Schwarz-Weiß-Fotos glaubhaft einfärben</translation>
    </message>
    <message>
        <source>Skip photos that are done already</source>
        <translation>Fertige Fotos überspringen</translation>
    </message>
    <message>
        <source>Do them again and replace them</source>
        <translation>Noch einmal machen und ersetzen</translation>
    </message>
    <message>
        <source>More need more memory, and help where there are many processor cores</source>
        <translation>Mehr brauchen mehr Speicher und helfen bei vielen Prozessorkernen</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Fotos aus</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>If a photo is there</source>
        <translation>Wenn ein Foto schon da ist</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos gleichzeitig</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>%s (restored)</source>
        <translation>%s (restauriert)</translation>
    </message>
    <message>
        <source>What each photo needs</source>
        <translation>Was jedes Foto braucht</translation>
    </message>
    <message>
        <source>The steps listed in Restore</source>
        <translation>Die Schritte aus Restaurieren</translation>
    </message>
    <message>
        <source>Preset: %s</source>
        <translation>Vorgabe: %s</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%d of %n photos</source>
        <translation>
            <numerusform>%d von %n Foto</numerusform>
            <numerusform>%d von %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%d done</source>
        <translation>%d fertig</translation>
    </message>
    <message>
        <source>%d skipped</source>
        <translation>%d übersprungen</translation>
    </message>
    <message>
        <source>%d with problems</source>
        <translation>%d mit Problemen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo. While before and after are compared, the left and right keys move the divider.</source>
        <translation>Das Foto. Beim Vergleich von vorher und nachher verschieben die Pfeiltasten links und rechts die Trennlinie.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, not applied yet</source>
        <translation>Vorschau, noch nicht angewendet</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The photo cannot be compared with its original: there is no map of what was changed.</source>
        <translation>Das Foto lässt sich nicht mit seinem Original vergleichen: Es gibt keine Karte der Änderungen.</translation>
    </message>
    <message>
        <source>Save a map of what was changed</source>
        <translation>Karte der Änderungen speichern</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;.</source>
        <translation>Gespeichert als „%s“.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The photo was copied.</source>
        <translation>Das Foto wurde kopiert.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Pasted photo.png</source>
        <translation>Eingefügtes Foto.png</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Colour %s</source>
        <translation>Farbe %s</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Hier wahrscheinlich</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>Farbe dieser Stelle</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do something</source>
        <translation>Etwas tun</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
</context>
<context>
    <name>CompressController</name>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>File: %s, %s bits per pixel</source>
        <translation>Datei: %s, %s Bit pro Pixel</translation>
    </message>
    <message>
        <source>Each square is one channel: grey is nothing, light is more, dark is less.</source>
        <translation>Jedes Quadrat ist ein Kanal: Grau ist nichts, hell ist mehr, dunkel ist weniger.</translation>
    </message>
    <message>
        <source>%s: PSNR %s dB, SSIM %s where you look</source>
        <translation>%s: PSNR %s dB, SSIM %s, wo Sie hinsehen</translation>
    </message>
    <message>
        <source>Only the part that is seen, or its middle, is previewed.</source>
        <translation>Nur der sichtbare Teil oder seine Mitte wird gezeigt.</translation>
    </message>
    <message>
        <source>Who opens &apos;%s&apos; will be asked for it.</source>
        <translation>Wer „%s“ öffnet, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;: %s.</source>
        <translation>Gespeichert als „%s“: %s.</translation>
    </message>
</context>
<context>
    <name>CompressPanel</name>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Squeezes the photo into a small .aed file, and shows beforehand what is left of it.</source>
        <translation>Packt das Foto in eine kleine .aed-Datei und zeigt vorher, was davon bleibt.</translation>
    </message>
    <message>
        <source>Save as .aed…</source>
        <translation>Als .aed speichern…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>How close the picture stays to the photo.</source>
        <translation>Wie nah das Bild am Foto bleibt.</translation>
    </message>
    <message>
        <source>Compressed by AEDesk</source>
        <translation>Von AEDesk komprimiert</translation>
    </message>
    <message>
        <source>%s of the same size</source>
        <translation>%s gleicher Größe</translation>
    </message>
    <message>
        <source>The code between</source>
        <translation>Der Code dazwischen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>What is shown at the right of the divider.</source>
        <translation>Was rechts der Trennlinie gezeigt wird.</translation>
    </message>
    <message>
        <source>What the file would be</source>
        <translation>Was die Datei wäre</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Mit einer Passphrase sperren</translation>
    </message>
    <message>
        <source>Only who knows it can open the file; nobody can help if it is forgotten.</source>
        <translation>Nur wer sie kennt, kann die Datei öffnen; wird sie vergessen, kann niemand helfen.</translation>
    </message>
    <message>
        <source>Open a photo to see how small it can be.</source>
        <translation>Öffnen Sie ein Foto, um zu sehen, wie klein es werden kann.</translation>
    </message>
    <message>
        <source>%s bytes</source>
        <translation>%s Byte</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Photo with the frame that is kept</source>
        <translation>Foto mit dem Rahmen, der bleibt</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag from here to a file manager or another program: it gets a copy of the photo</source>
        <translation>Von hier in eine Dateiverwaltung oder ein anderes Programm ziehen: Es erhält eine Kopie des Fotos</translation>
    </message>
    <message>
        <source>Drag the photo out</source>
        <translation>Das Foto hinausziehen</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The preview is applied: now the photo can be dragged to another program.</source>
        <translation>Die Vorschau ist angewendet: Jetzt lässt sich das Foto in ein anderes Programm ziehen.</translation>
    </message>
    <message>
        <source>The photo was let go before it was written; hold it a little longer.</source>
        <translation>Das Foto wurde losgelassen, bevor es geschrieben war; halten Sie es etwas länger.</translation>
    </message>
    <message>
        <source>Writing the photo to drag it…</source>
        <translation>Das Foto wird zum Ziehen geschrieben…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As it is (%d × %d)</source>
        <translation>Wie es ist (%d × %d)</translation>
    </message>
    <message>
        <source>%d pixels</source>
        <translation>%d Pixel</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source> per inch</source>
        <translation> pro Zoll</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All but the place</source>
        <translation>Alle außer dem Ort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What is said of the photo in its file: camera, date, names, place</source>
        <translation>Was die Datei über das Foto sagt: Kamera, Datum, Namen, Ort</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels.</source>
        <translation>Die Datei wird %d × %d Pixel haben.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported as &apos;%s&apos;.</source>
        <translation>Exportiert als „%s“.</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos that were given</source>
        <translation>Übergebene Fotos</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Stopped; the photo is as it was.</source>
        <translation>Angehalten; das Foto ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Paint over a spot or a scratch: when you let go, it is filled from its surroundings.</source>
        <translation>Übermalen Sie einen Fleck oder Kratzer: Beim Loslassen wird er aus seiner Umgebung gefüllt.</translation>
    </message>
    <message>
        <source>Spot heal</source>
        <translation>Retusche</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>AEDesk: Guide</source>
        <translation>AEDesk: Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HintController</name>
    <message>
        <source>Colour hint</source>
        <translation>Farbhinweis</translation>
    </message>
    <message>
        <source>Colour of a hint</source>
        <translation>Farbe eines Hinweises</translation>
    </message>
    <message>
        <source>Move a hint</source>
        <translation>Hinweis verschieben</translation>
    </message>
    <message>
        <source>Brush a colour</source>
        <translation>Farbe aufmalen</translation>
    </message>
    <message>
        <source>Take a hint away</source>
        <translation>Hinweis entfernen</translation>
    </message>
    <message>
        <source>Take all hints away</source>
        <translation>Alle Hinweise entfernen</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Click on the photo to say which colour a place has. Drag a pin to move it, click it for another colour, drag with Shift to brush more of it, and press Delete or the right button to take it away.</source>
        <translation>Klicken Sie auf das Foto, um einer Stelle eine Farbe zu geben. Ziehen verschiebt eine Nadel, Klicken ändert ihre Farbe, Ziehen mit Umschalt malt mehr davon, Entf oder die rechte Taste entfernt sie.</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>No hints yet.</source>
        <translation>Noch keine Hinweise.</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%d hints</source>
        <translation>%d Hinweise</translation>
    </message>
    <message>
        <source>Not as in &apos;%s&apos;</source>
        <translation>Nicht wie in „%s“</translation>
    </message>
    <message>
        <source>Colours as in a photo…</source>
        <translation>Farben wie in einem Foto…</translation>
    </message>
    <message>
        <source>Forget the photo whose colours the result leans to</source>
        <translation>Das Foto vergessen, an dessen Farben sich das Ergebnis hält</translation>
    </message>
    <message>
        <source>Choose a colour photo whose colours the result shall lean to</source>
        <translation>Ein Farbfoto wählen, an dessen Farben sich das Ergebnis halten soll</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All that was done. Switch a step off, move or adjust it: nothing has to be done again by hand.</source>
        <translation>Alles, was getan wurde. Schalten Sie einen Schritt ab, verschieben oder ändern Sie ihn: Nichts muss von Hand wiederholt werden.</translation>
    </message>
    <message>
        <source>Do these steps</source>
        <translation>Diese Schritte tun</translation>
    </message>
    <message>
        <source>Back to what was done</source>
        <translation>Zurück zu dem, was getan wurde</translation>
    </message>
    <message>
        <source>Forget the changes in this list</source>
        <translation>Die Änderungen in dieser Liste vergessen</translation>
    </message>
    <message>
        <source>Nothing was done to this photo yet.</source>
        <translation>Mit diesem Foto wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>One of these steps is not known exactly, so that they cannot be changed.</source>
        <translation>Einer dieser Schritte ist nicht genau bekannt, sie können nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings of the tool</source>
        <translation>Einstellungen des Werkzeugs</translation>
    </message>
</context>
<context>
    <name>MaskController</name>
    <message>
        <source>Nothing was found. More sensitivity, or the brush, may help.</source>
        <translation>Nichts wurde gefunden. Mehr Empfindlichkeit oder der Pinsel kann helfen.</translation>
    </message>
    <message>
        <source>%s %% of the photo was changed.</source>
        <translation>%s %% des Fotos wurden verändert.</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Maske vergrößern</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>The mask is kept in &apos;%s&apos;.</source>
        <translation>Die Maske liegt in „%s“.</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Looks at the photo and marks what it finds (Ctrl+F)</source>
        <translation>Sieht das Foto an und markiert, was es findet (Strg+F)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Pixels of the photo; also [ and ], or Ctrl and the wheel</source>
        <translation>Pixel des Fotos; auch [ und ], oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How strongly the marks cover the photo</source>
        <translation>Wie stark die Markierungen das Foto verdecken</translation>
    </message>
    <message>
        <source>Colour of the marks</source>
        <translation>Farbe der Markierungen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Von Hand markieren</translation>
    </message>
    <message>
        <source>How the marks look</source>
        <translation>Aussehen der Markierung</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
    <message>
        <source>%s %% of the photo is marked.</source>
        <translation>%s %% des Fotos sind markiert.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>%s: automatic</source>
        <translation>%s: automatisch</translation>
    </message>
    <message>
        <source>Let AEDesk measure the photo</source>
        <translation>AEDesk das Foto messen lassen</translation>
    </message>
    <message>
        <source>A double click, or Delete, brings the usual value back.</source>
        <translation>Ein Doppelklick oder Entf bringt den üblichen Wert zurück.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Recovered work</source>
        <translation>Gerettete Arbeit</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was made with AEDesk: open it by itself to go on with its steps.</source>
        <translation>„%s“ wurde mit AEDesk gemacht: Öffnen Sie es einzeln, um mit seinen Schritten weiterzumachen.</translation>
    </message>
    <message>
        <source>What is missing is marked as damage: Repair fills it.</source>
        <translation>Was fehlt, ist als Schaden markiert: Reparieren füllt es.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; has %d pages; this is the first. File &gt; Take a scan apart makes a photo of each.</source>
        <translation>„%s“ hat %d Seiten; dies ist die erste. Datei &gt; Scan zerlegen macht aus jeder ein Foto.</translation>
    </message>
    <message>
        <source>Opening &apos;%s&apos;…</source>
        <translation>„%s“ wird geöffnet…</translation>
    </message>
    <message>
        <source>The steps cannot be used: %s</source>
        <translation>Die Schritte können nicht verwendet werden: %s</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>The preview was not applied, so nothing else was done.</source>
        <translation>Die Vorschau wurde nicht angewendet, deshalb wurde nichts weiter getan.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>changed and saved</source>
        <translation>geändert und gespeichert</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>No preset yet</source>
        <translation>Noch keine Vorgabe</translation>
    </message>
    <message>
        <source>Keep these steps as…</source>
        <translation>Diese Schritte behalten als…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Keep these steps under the name</source>
        <translation>Diese Schritte behalten unter dem Namen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not printed: another photo is still on its way to the printer.</source>
        <translation>Nicht gedruckt: Ein anderes Foto ist noch auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>It was too late to stop: the photo was sent to the printer.</source>
        <translation>Zum Anhalten war es zu spät: Das Foto wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>Printing was stopped; an empty page may come out of the printer.</source>
        <translation>Das Drucken wurde angehalten; vielleicht kommt eine leere Seite aus dem Drucker.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; the photo stays as it was (Esc)</source>
        <translation>Anhalten; das Foto bleibt, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>%s (%d waiting)</source>
        <translation>%s (%d warten)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>RestoreCare</name>
    <message>
        <source>Show what was left</source>
        <translation>Zeigen, was gelassen wurde</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Looks at the photo and does what it needs.</source>
        <translation>Sieht das Foto an und tut, was es braucht.</translation>
    </message>
    <message>
        <source>Restore photo</source>
        <translation>Foto restaurieren</translation>
    </message>
    <message>
        <source>Show what was left</source>
        <translation>Zeigen, was gelassen wurde</translation>
    </message>
    <message>
        <source>Mark it in Repair, so that you can look at it and fill it</source>
        <translation>In Reparieren markieren, um es anzusehen und zu füllen</translation>
    </message>
    <message>
        <source>The steps will be listed here. Switch them off, move or adjust them, and try again.</source>
        <translation>Hier werden die Schritte aufgeführt. Schalten Sie sie ab, verschieben oder ändern Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Steps that you have kept under a name</source>
        <translation>Schritte, die Sie unter einem Namen behalten haben</translation>
    </message>
    <message>
        <source>%s %% of the photo would be filled.</source>
        <translation>%s %% des Fotos würden gefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n specks and scratches.</source>
        <translation>
            <numerusform>%n Fleck oder Kratzer wurde gefüllt.</numerusform>
            <numerusform>%n Flecken und Kratzer wurden gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wider places were left.</source>
        <translation>
            <numerusform>%n breitere Stelle wurde gelassen.</numerusform>
            <numerusform>%n breitere Stellen wurden gelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameSteps</name>
    <message>
        <source>Left out, as it was drawn by hand or is not known: %s.</source>
        <translation>Weggelassen, weil von Hand gezeichnet oder nicht bekannt: %s.</translation>
    </message>
    <message>
        <source>Same steps as &apos;%s&apos;</source>
        <translation>Gleiche Schritte wie „%s“</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing has been changed, so nothing was saved.</source>
        <translation>Es wurde nichts geändert, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>Es gibt nichts Neues zu speichern.</translation>
    </message>
    <message>
        <source>Not saved yet: wait for the work to end, or press Esc to stop it.</source>
        <translation>Noch nicht gespeichert: Warten Sie, bis die Arbeit fertig ist, oder halten Sie sie mit Esc an.</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;.</source>
        <translation>Gespeichert als „%s“.</translation>
    </message>
    <message>
        <source>Saving &apos;%s&apos;…</source>
        <translation>„%s“ wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Schlüsseldatei verwenden…</translation>
    </message>
    <message>
        <source>The content of any file can be the key; it must stay as it is.</source>
        <translation>Der Inhalt jeder Datei kann der Schlüssel sein; sie muss bleiben, wie sie ist.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or open</source>
        <translation>Zu- oder aufklappen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Dem schnellsten, das geht</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>Neben dem Original</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Keep the steps in a small file beside a saved photo</source>
        <translation>Die Schritte in einer kleinen Datei neben dem gespeicherten Foto behalten</translation>
    </message>
    <message>
        <source>Tell in the saved photo what was done to it</source>
        <translation>Im gespeicherten Foto sagen, was mit ihm getan wurde</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Save photos</source>
        <translation>Fotos speichern</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <source>Steps for which there is no room in memory are kept on the disk until the photo is closed.</source>
        <translation>Schritte, für die im Speicher kein Platz ist, liegen auf der Festplatte, bis das Foto geschlossen wird.</translation>
    </message>
    <message>
        <source>Enter on an action, then the new keys; Delete takes them away.</source>
        <translation>Eingabetaste auf einer Aktion, dann die neuen Tasten; Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Folder for saved photos</source>
        <translation>Ordner für gespeicherte Fotos</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Look through a folder</source>
        <translation>Ordner durchsehen</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>In diesem Ordner sind keine Fotos.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; is rejected; nothing is deleted.</source>
        <translation>„%s“ ist abgelehnt; gelöscht wird nichts.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>Tasten der Aktionen</translation>
    </message>
    <message>
        <source>%s stands for two things: &apos;%s&apos; and &apos;%s&apos;.</source>
        <translation>%s steht für zweierlei: „%s“ und „%s“.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>%s (taken twice)</source>
        <translation>%s (doppelt vergeben)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>SizeNote</name>
    <message>
        <source>New size: %d × %d pixels.</source>
        <translation>Neue Größe: %d × %d Pixel.</translation>
    </message>
    <message>
        <source>New size: %d × %d pixels, %s megapixels.</source>
        <translation>Neue Größe: %d × %d Pixel, %s Megapixel.</translation>
    </message>
    <message>
        <source>That is too large for a file of these kinds: %s.</source>
        <translation>Das ist zu groß für eine Datei dieser Arten: %s.</translation>
    </message>
</context>
<context>
    <name>SplitWindow</name>
    <message>
        <source>Take a scan apart</source>
        <translation>Scan zerlegen</translation>
    </message>
    <message>
        <source>Scan with its photos</source>
        <translation>Scan mit seinen Fotos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Photos on the scan</source>
        <translation>Fotos auf dem Scan</translation>
    </message>
    <message>
        <source>Find the photos again</source>
        <translation>Die Fotos noch einmal suchen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Middle, across</source>
        <translation>Mitte, waagerecht</translation>
    </message>
    <message>
        <source>Middle, down</source>
        <translation>Mitte, senkrecht</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Save the photos</source>
        <translation>Die Fotos speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drag on the scan to add a photo; pull its corners, turn it by the knob above it.</source>
        <translation>Ziehen Sie auf dem Scan ein Foto auf; ziehen Sie an seinen Ecken, drehen Sie es am Knopf darüber.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>%s (photos)</source>
        <translation>%s (Fotos)</translation>
    </message>
    <message>
        <source>Take &apos;%s&apos; apart</source>
        <translation>„%s“ zerlegen</translation>
    </message>
    <message>
        <source>Looking at the scan…</source>
        <translation>Der Scan wird angesehen…</translation>
    </message>
    <message>
        <source>Folder for the photos</source>
        <translation>Ordner für die Fotos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Page %d</source>
        <translation>Seite %d</translation>
    </message>
    <message>
        <source>No single photos were found; the page is taken as one. Drag to mark photos.</source>
        <translation>Es wurden keine einzelnen Fotos gefunden; die Seite gilt als eines. Ziehen Sie, um Fotos zu markieren.</translation>
    </message>
    <message>
        <source>Photo %d: %s × %s, %s°</source>
        <translation>Foto %d: %s × %s, %s°</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What the tools really run on; known after the first use</source>
        <translation>Worauf die Werkzeuge wirklich laufen; nach dem ersten Gebrauch bekannt</translation>
    </message>
    <message>
        <source>Size of the photo in pixels, bits per channel</source>
        <translation>Größe des Fotos in Pixeln, Bits pro Kanal</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>%d bits</source>
        <translation>%d Bit</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Drag to change the order; the mark says whether a step is taken; Delete takes it away</source>
        <translation>Ziehen ändert die Reihenfolge; das Häkchen sagt, ob ein Schritt getan wird; Entf nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>ToolController</name>
    <message>
        <source>%s found nothing to do; the photo is as it was.</source>
        <translation>%s fand nichts zu tun; das Foto ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop the preview: the photo and the settings stay as they were</source>
        <translation>Die Vorschau verwerfen: Foto und Einstellungen bleiben, wie sie waren</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main bar</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Zoom: at 100 %, one photo pixel is one screen pixel</source>
        <translation>Zoom: Bei 100 % ist ein Pixel des Fotos ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>TurnPanel</name>
    <message>
        <source>Any shape</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Draw the hori&amp;zon</source>
        <translation>Horizont &amp;ziehen</translation>
    </message>
    <message>
        <source>Draw a line along what is to be level or upright, also with Ctrl: the photo turns to it</source>
        <translation>Ziehen Sie eine Linie entlang dessen, was waagrecht oder senkrecht sein soll, auch mit Strg: Das Foto dreht sich danach</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The frame is around all of the photo again</source>
        <translation>Der Rahmen liegt wieder um das ganze Foto</translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Change of the history</source>
        <translation>Änderung des Verlaufs</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an old photo here</source>
        <translation>Legen Sie ein altes Foto hierher</translation>
    </message>
    <message>
        <source>Everything is worked out on this computer: no photo leaves it.</source>
        <translation>Alles wird auf diesem Computer berechnet: Kein Foto verlässt ihn.</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>Foto ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O)</source>
        <translation>Ein Foto öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Photos opened lately</source>
        <translation>Zuletzt geöffnete Fotos</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>%s (Ctrl+Return)</source>
        <translation>%s (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ein Foto öffnen</translation>
    </message>
    <message>
        <source>Restore a &amp;folder…</source>
        <translation>Einen &amp;Ordner restaurieren…</translation>
    </message>
    <message>
        <source>Restore all photos of a folder into another one</source>
        <translation>Alle Fotos eines Ordners in einen anderen restaurieren</translation>
    </message>
    <message>
        <source>&amp;Take a scan apart…</source>
        <translation>Scan &amp;zerlegen…</translation>
    </message>
    <message>
        <source>Single photos from a scan of several, or from a file with several pages</source>
        <translation>Einzelne Fotos aus einem Scan mit mehreren oder aus einer Datei mit mehreren Seiten</translation>
    </message>
    <message>
        <source>Look throu&amp;gh a folder…</source>
        <translation>O&amp;rdner durchsehen…</translation>
    </message>
    <message>
        <source>All photos of a folder, as small pictures</source>
        <translation>Alle Fotos eines Ordners als kleine Bilder</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the restored photo beside the original</source>
        <translation>Das restaurierte Foto neben dem Original speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the photo under another name</source>
        <translation>Das Foto unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Save a&amp;ll photos</source>
        <translation>Al&amp;le Fotos speichern</translation>
    </message>
    <message>
        <source>Save all photos that have changes, beside their originals; no other file is replaced</source>
        <translation>Alle geänderten Fotos neben ihren Originalen speichern; keine andere Datei wird ersetzt</translation>
    </message>
    <message>
        <source>&amp;Keep the steps beside the photo</source>
        <translation>S&amp;chritte neben dem Foto behalten</translation>
    </message>
    <message>
        <source>Save what was done in a small file, so that you can go on another day</source>
        <translation>In einer kleinen Datei speichern, was getan wurde, damit Sie an einem anderen Tag weitermachen können</translation>
    </message>
    <message>
        <source>Tell in the photo &amp;what was done</source>
        <translation>&amp;Im Foto sagen, was getan wurde</translation>
    </message>
    <message>
        <source>Tools, settings and networks in its XMP, for archives and honest use</source>
        <translation>Werkzeuge, Einstellungen und Netze in seinem XMP, für Archive und ehrlichen Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>A copy for others: smaller, in another format, without the place</source>
        <translation>Eine Kopie für andere: kleiner, in einem anderen Format, ohne den Ort</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the photo</source>
        <translation>Das Foto drucken</translation>
    </message>
    <message>
        <source>Save a &amp;map of what was changed…</source>
        <translation>&amp;Karte der Änderungen speichern…</translation>
    </message>
    <message>
        <source>A picture of it, from yellow (a little) to red (much)</source>
        <translation>Ein Bild davon, von Gelb (wenig) bis Rot (viel)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave AEDesk</source>
        <translation>AEDesk verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Den Schritt wieder tun</translation>
    </message>
    <message>
        <source>Sa&amp;me steps as the last photo</source>
        <translation>Gleic&amp;he Schritte wie beim letzten Foto</translation>
    </message>
    <message>
        <source>Do to this photo what was done to the one before, but for what was drawn there by hand</source>
        <translation>Mit diesem Foto tun, was mit dem davor getan wurde, ohne was dort von Hand gezeichnet wurde</translation>
    </message>
    <message>
        <source>Co&amp;py photo</source>
        <translation>Foto &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the photo for another program</source>
        <translation>Das Foto für ein anderes Programm kopieren</translation>
    </message>
    <message>
        <source>Paste as a &amp;new photo</source>
        <translation>Als &amp;neues Foto einfügen</translation>
    </message>
    <message>
        <source>Open the picture, or the files, in the clipboard</source>
        <translation>Das Bild oder die Dateien aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Do something…</source>
        <translation>&amp;Etwas tun…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>Alles, was getan werden kann, nach seinem Namen gefunden</translation>
    </message>
    <message>
        <source>&amp;Cancel the work</source>
        <translation>Arbeit &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop; the photo stays as it was</source>
        <translation>Anhalten; das Foto bleibt, wie es war</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Whole &amp;photo</source>
        <translation>Ganzes &amp;Foto</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>&amp;Echte Pixel</translation>
    </message>
    <message>
        <source>One photo pixel, one screen pixel</source>
        <translation>Ein Pixel des Fotos, ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;Compare with the original</source>
        <translation>Mit dem &amp;Original vergleichen</translation>
    </message>
    <message>
        <source>Drag the divider to see before and after; hold space to see the original</source>
        <translation>Ziehen Sie die Trennlinie, um vorher und nachher zu sehen; die gehaltene Leertaste zeigt das Original</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>The original at the left, the photo at the right, with one zoom</source>
        <translation>Links das Original, rechts das Foto, mit einem Zoom</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>&amp;Was verändert wurde</translation>
    </message>
    <message>
        <source>Yellow where a little was changed, red where much was</source>
        <translation>Gelb, wo wenig verändert wurde, rot, wo viel</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Näc&amp;hstes Foto</translation>
    </message>
    <message>
        <source>The next photo of the strip</source>
        <translation>Das nächste Foto des Streifens</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das Foto davor</translation>
    </message>
    <message>
        <source>All p&amp;hotos</source>
        <translation>&amp;Alle Fotos</translation>
    </message>
    <message>
        <source>All photos at once; of a single photo, those of its folder</source>
        <translation>Alle Fotos auf einmal; bei einem einzelnen die seines Ordners</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>The photo&apos;s own pixels around the mouse, however small it is shown</source>
        <translation>Die eigenen Pixel des Fotos um die Maus, wie klein es auch gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Crop and straighten</source>
        <translation>&amp;Zuschneiden und geraderichten</translation>
    </message>
    <message>
        <source>Cut edges off and make a slanted photo straight</source>
        <translation>Ränder abschneiden und ein schiefes Foto geraderichten</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>A quarter turn against the clock</source>
        <translation>Eine Vierteldrehung gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>A quarter turn with the clock</source>
        <translation>Eine Vierteldrehung im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>Left for right, as a slide that was scanned from its back</source>
        <translation>Links und rechts vertauscht, wie ein Dia, das von hinten gescannt wurde</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>Kei&amp;ne Sterne</translation>
    </message>
    <message>
        <source>Stars are kept in an XMP file beside the photo, where other programs find them</source>
        <translation>Sterne stehen in einer XMP-Datei neben dem Foto, wo andere Programme sie finden</translation>
    </message>
    <message>
        <source>&amp;1  ★</source>
        <translation>&amp;1  ★</translation>
    </message>
    <message>
        <source>&amp;2  ★★</source>
        <translation>&amp;2  ★★</translation>
    </message>
    <message>
        <source>&amp;3  ★★★</source>
        <translation>&amp;3  ★★★</translation>
    </message>
    <message>
        <source>&amp;4  ★★★★</source>
        <translation>&amp;4  ★★★★</translation>
    </message>
    <message>
        <source>&amp;5  ★★★★★</source>
        <translation>&amp;5  ★★★★★</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Say that the photo is not wanted; nothing is deleted</source>
        <translation>Sagen, dass das Foto nicht gebraucht wird; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Mark by painting; the right button, or Alt, erases</source>
        <translation>Durch Malen markieren; die rechte Taste oder Alt radiert</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Markierungen wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Mark an area by drawing around it; the right button, or Alt, erases</source>
        <translation>Eine Fläche markieren, indem man sie umfährt; die rechte Taste oder Alt radiert</translation>
    </message>
    <message>
        <source>S&amp;pot heal</source>
        <translation>Re&amp;tusche</translation>
    </message>
    <message>
        <source>Paint over a spot: it is filled at once; or hold Ctrl while you paint with the brush</source>
        <translation>Einen Fleck übermalen: Er wird sofort gefüllt; oder beim Malen mit dem Pinsel Strg halten</translation>
    </message>
    <message>
        <source>La&amp;rger brush</source>
        <translation>&amp;Größerer Pinsel</translation>
    </message>
    <message>
        <source>A larger brush, by Ctrl and the wheel too</source>
        <translation>Ein größerer Pinsel, auch mit Strg und dem Mausrad</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>A smaller brush, by Ctrl and the wheel too</source>
        <translation>Ein kleinerer Pinsel, auch mit Strg und dem Mausrad</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Wachsen</translation>
    </message>
    <message>
        <source>Mark a pixel more on all sides</source>
        <translation>An allen Seiten ein Pixel mehr markieren</translation>
    </message>
    <message>
        <source>Shri&amp;nk</source>
        <translation>&amp;Schrumpfen</translation>
    </message>
    <message>
        <source>Mark a pixel less on all sides</source>
        <translation>An allen Seiten ein Pixel weniger markieren</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Mark what is not marked</source>
        <translation>Markieren, was nicht markiert ist</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>Show &amp;mask</source>
        <translation>Maske &amp;zeigen</translation>
    </message>
    <message>
        <source>Show what is marked</source>
        <translation>Zeigen, was markiert ist</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <translation>Maske ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Take a mask from a picture: white is marked</source>
        <translation>Eine Maske aus einem Bild nehmen: Weiß ist markiert</translation>
    </message>
    <message>
        <source>S&amp;ave mask…</source>
        <translation>&amp;Maske speichern…</translation>
    </message>
    <message>
        <source>Keep the mask as a black-and-white picture</source>
        <translation>Die Maske als Schwarz-Weiß-Bild behalten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Language, colours, folders, keys, and what computes</source>
        <translation>Sprache, Farben, Ordner, Tasten, und was rechnet</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Short pages about the tool that is shown, and others</source>
        <translation>Kurze Seiten über das gezeigte Werkzeug und andere</translation>
    </message>
    <message>
        <source>&amp;About AEDesk</source>
        <translation>&amp;Über AEDesk</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The settings were damaged and start anew; the old file is &apos;%s&apos;.</source>
        <translation>Die Einstellungen waren beschädigt und beginnen neu; die alte Datei ist „%s“.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>AEDesk pictures (*.aed)</source>
        <translation>AEDesk-Bilder (*.aed)</translation>
    </message>
    <message>
        <source>Without saving, the restored photo is lost. The original stays as it is.</source>
        <translation>Ohne Speichern ist das restaurierte Foto verloren. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another window or another program has written it. Save as… keeps both.</source>
        <translation>Ein anderes Fenster oder Programm hat sie geschrieben. Speichern unter… behält beide.</translation>
    </message>
    <message>
        <source>AEDesk</source>
        <translation>AEDesk</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <translation>Foto speichern unter</translation>
    </message>
    <message>
        <source>Save as .aed</source>
        <translation>Als .aed speichern</translation>
    </message>
    <message>
        <source>Without saving, what was done to them is lost. The originals stay as they are.</source>
        <translation>Ohne Speichern geht verloren, was an ihnen getan wurde. Die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Photos that were not saved yet are saved beside their originals.</source>
        <translation>Noch nicht gespeicherte Fotos werden neben ihren Originalen gespeichert.</translation>
    </message>
    <message>
        <source>What is intact can be opened; the rest will be grey.</source>
        <translation>Was heil ist, kann geöffnet werden; der Rest wird grau.</translation>
    </message>
    <message>
        <source>Open what is intact</source>
        <translation>Öffnen, was heil ist</translation>
    </message>
    <message>
        <source>It was not saved. If you do not go on now, it is lost; the original stays as it is.</source>
        <translation>Sie wurde nicht gespeichert. Wenn Sie jetzt nicht weitermachen, ist sie verloren; das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>AEDesk was not closed as it should be. Go on with the work on %s?</source>
        <translation>AEDesk wurde nicht ordentlich geschlossen. Mit der Arbeit an %s weitermachen?</translation>
    </message>
    <message>
        <source>Save the changes to %d photos?</source>
        <translation>Die Änderungen an %d Fotos speichern?</translation>
    </message>
    <message>
        <source>Colours as in a photo</source>
        <translation>Farben wie in einem Foto</translation>
    </message>
    <message>
        <source>This photo has colours already. Colour it anew?</source>
        <translation>Dieses Foto hat schon Farben. Neu einfärben?</translation>
    </message>
    <message>
        <source>Its own colours are left out; the step can be undone.</source>
        <translation>Seine eigenen Farben fallen weg; der Schritt kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Colour anew</source>
        <translation>Neu einfärben</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>The photo would have %s megapixels. Make it so large?</source>
        <translation>Das Foto hätte %s Megapixel. So groß machen?</translation>
    </message>
    <message>
        <source>It takes much memory and time, and AEDesk opens files of up to %d megapixels only.</source>
        <translation>Es kostet viel Speicher und Zeit, und AEDesk öffnet nur Dateien bis %d Megapixel.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.bmp)</source>
        <translation>Bilder (*.png *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Save the changes to &apos;%s&apos;?</source>
        <translation>Die Änderungen an „%s“ speichern?</translation>
    </message>
    <message>
        <source>The original would be gone for good.</source>
        <translation>Das Original wäre für immer fort.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was changed since you saved it here. Replace it?</source>
        <translation>„%s“ wurde verändert, seit Sie es hier gespeichert haben. Ersetzen?</translation>
    </message>
    <message>
        <source>Photos (%s)</source>
        <translation>Fotos (%s)</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was made with AEDesk. Go on where you stopped?</source>
        <translation>„%s“ wurde mit AEDesk gemacht. Dort weitermachen, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <source>Its original &apos;%s&apos; is opened with all steps, which you can change. Or open the photo as it is.</source>
        <translation>Sein Original „%s“ wird mit allen Schritten geöffnet, die Sie ändern können. Oder öffnen Sie das Foto, wie es ist.</translation>
    </message>
    <message>
        <source>There was not enough memory; the photo is as it was.</source>
        <translation>Der Speicher reichte nicht; das Foto ist, wie es war.</translation>
    </message>
    <message>
        <source>Something in AEDesk went wrong; the photo is as it was.</source>
        <translation>In AEDesk ging etwas schief; das Foto ist, wie es war.</translation>
    </message>
    <message>
        <source>Replace the original photo &apos;%s&apos;?</source>
        <translation>Das Originalfoto „%s“ ersetzen?</translation>
    </message>
    <message>
        <source>&apos;%s&apos; exists already. Replace it?</source>
        <translation>„%s“ gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This .aed file says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.</source>
        <translation>Diese .aed-Datei hat nach eigener Angabe {} x {} Pixel; AEDesk liest Fotos bis {} Megapixel.</translation>
    </message>
    <message>
        <source>This .aed file was written with the model &apos;{}&apos; ({}), which is not installed.</source>
        <translation>Diese .aed-Datei wurde mit dem Modell „{}“ ({}) geschrieben, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The header of this .aed file cannot be understood.</source>
        <translation>Der Kopf dieser .aed-Datei ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>its transparency</source>
        <translation>ihre Transparenz</translation>
    </message>
    <message>
        <source>16 bits per channel</source>
        <translation>16 Bit je Kanal</translation>
    </message>
    <message>
        <source>A photo of {} x {} pixels does not fit into memory.</source>
        <translation>Ein Foto von {} x {} Pixeln passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>The header of this .aed file is damaged; nothing can be read without it.</source>
        <translation>Der Kopf dieser .aed-Datei ist beschädigt; ohne ihn ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>This .aed file is damaged: {}. What is intact can be read with --salvage.</source>
        <translation>Diese .aed-Datei ist beschädigt: {}. Was heil ist, lässt sich mit --salvage lesen.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} und weitere</translation>
    </message>
    <message>
        <source>tile {}</source>
        <translation>Kachel {}</translation>
    </message>
    <message>
        <source>This .aed file was written by a newer AEDesk; please install that.</source>
        <translation>Diese .aed-Datei stammt von einem neueren AEDesk; bitte installieren Sie es.</translation>
    </message>
    <message>
        <source>The lock of this .aed file cannot be understood.</source>
        <translation>Das Schloss dieser .aed-Datei ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>the part {}</source>
        <translation>der Teil {}</translation>
    </message>
    <message>
        <source>This file is locked: it needs its passphrase or key file.</source>
        <translation>Diese Datei ist verschlossen: Sie braucht ihre Passphrase oder Schlüsseldatei.</translation>
    </message>
    <message>
        <source>{} missing tiles</source>
        <translation>{} fehlende Kacheln</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>A part of this .aed file holds nothing that can be understood.</source>
        <translation>Ein Teil dieser .aed-Datei enthält nichts Verständliches.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read ({}). Install AEDesk again.</source>
        <translation>„{}“ ist nicht zu lesen ({}). Installieren Sie AEDesk neu.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for an .aed file.</source>
        <translation>„{}“ ist zu groß für eine .aed-Datei.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read ({}).</source>
        <translation>„{}“ ist nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; is too large.</source>
        <translation>Die Schlüsseldatei „{}“ ist zu groß.</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; is empty.</source>
        <translation>Die Schlüsseldatei „{}“ ist leer.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>Eine Passphrase darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; cannot be read ({}).</source>
        <translation>Die Schlüsseldatei „{}“ ist nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>This key does not fit the file.</source>
        <translation>Dieser Schlüssel passt nicht zu der Datei.</translation>
    </message>
    <message>
        <source>This file was changed by somebody who has not the key.</source>
        <translation>Diese Datei hat jemand verändert, der den Schlüssel nicht hat.</translation>
    </message>
    <message>
        <source>The model card of {} has no part {}. Install AEDesk again.</source>
        <translation>Der Modellkarte von {} fehlt der Teil {}. Installieren Sie AEDesk neu.</translation>
    </message>
    <message>
        <source>This is not an .aed file.</source>
        <translation>Das ist keine .aed-Datei.</translation>
    </message>
    <message>
        <source>At the lowest quality the file has {} bytes; {} are not possible.</source>
        <translation>Bei der niedrigsten Qualität hat die Datei {} Bytes; {} sind nicht möglich.</translation>
    </message>
    <message>
        <source>The model {} (&apos;{}&apos;) cannot run: {}</source>
        <translation>Das Modell {} („{}“) läuft nicht: {}</translation>
    </message>
    <message>
        <source>There was not enough memory to run {}.</source>
        <translation>Der Speicher reichte nicht für {}.</translation>
    </message>
    <message>
        <source>CUDA cannot start on this computer; choose the processor (cpu) or auto.</source>
        <translation>CUDA startet auf diesem Rechner nicht; wählen Sie den Prozessor (cpu) oder auto.</translation>
    </message>
    <message>
        <source>There is no photo in &apos;{}&apos;.</source>
        <translation>In „{}“ ist kein Foto.</translation>
    </message>
    <message>
        <source>{} cannot keep {}.</source>
        <translation>{} kann {} nicht behalten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be made ({}).</source>
        <translation>„{}“ lässt sich nicht anlegen ({}).</translation>
    </message>
    <message>
        <source>The photo could not be printed: the printer, or the file to print to, takes nothing.</source>
        <translation>Das Foto konnte nicht gedruckt werden: Der Drucker oder die Druckdatei nimmt nichts an.</translation>
    </message>
    <message>
        <source>{} compresses with loss: not every pixel stays as it was.</source>
        <translation>{} komprimiert mit Verlust: Nicht jedes Pixel bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: their photo &apos;{}&apos; is gone.</source>
        <translation>Die Schritte von „{}“ sind nicht zu gebrauchen: Ihr Foto „{}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: &apos;{}&apos; was changed meanwhile.</source>
        <translation>Die Schritte von „{}“ sind nicht zu gebrauchen: „{}“ wurde inzwischen verändert.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used ({}).</source>
        <translation>Die Schritte von „{}“ sind nicht zu gebrauchen ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; exists already and was left as it is.</source>
        <translation>„{}“ gibt es schon; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not there.</source>
        <translation>Den Ordner „{}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not let files be written: permission denied.</source>
        <translation>In „{}“ darf nicht geschrieben werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; could not be written ({}).</source>
        <translation>„{}“ konnte nicht geschrieben werden ({}).</translation>
    </message>
    <message>
        <source>The disk is full: &apos;{}&apos; was not written.</source>
        <translation>Der Datenträger ist voll: „{}“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is read-only: &apos;{}&apos; was not written.</source>
        <translation>„{}“ ist schreibgeschützt: „{}“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The name of &apos;{}...&apos; is too long.</source>
        <translation>Der Name „{}...“ ist zu lang.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written: choose a name that ends in .png, .tif, .jpg or .webp.</source>
        <translation>„{}“ lässt sich nicht schreiben: Wählen Sie einen Namen, der auf .png, .tif, .jpg oder .webp endet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a PDF, a document with pages. Scan to TIFF or PNG instead, or take the pictures out of it first, for example with the command pdfimages -all.</source>
        <translation>„{}“ ist ein PDF, ein Dokument mit Seiten. Scannen Sie in TIFF oder PNG, oder holen Sie die Bilder zuerst heraus, etwa mit dem Befehl pdfimages -all.</translation>
    </message>
    <message>
        <source>Photos with 32 bits per channel cannot be read; save it with 16 bits.</source>
        <translation>Fotos mit 32 Bit je Kanal sind nicht lesbar; speichern Sie es mit 16 Bit.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a folder, not a photo.</source>
        <translation>„{}“ ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty: the file has no content.</source>
        <translation>„{}“ ist leer: Die Datei hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there.</source>
        <translation>„{}“ ist nicht da.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read: permission denied.</source>
        <translation>„{}“ ist nicht zu lesen: keine Berechtigung.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a picture that AEDesk can read ({}).</source>
        <translation>„{}“ ist kein Bild, das AEDesk lesen kann ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit into the memory of this computer.</source>
        <translation>„{}“ passt nicht in den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read ({}).</source>
        <translation>„{}“ ist beschädigt und nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.</source>
        <translation>„{}“ hat nach eigener Angabe {} x {} Pixel; AEDesk liest Fotos bis {} Megapixel.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a HEIC photo. The part that reads it is installed on its own, as its licence asks: pip install pillow-heif</source>
        <translation>„{}“ ist ein HEIC-Foto. Der Teil, der es liest, wird wegen seiner Lizenz eigens installiert: pip install pillow-heif</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stores its colours as {}, which AEDesk cannot read.</source>
        <translation>„{}“ speichert seine Farben als {}, das AEDesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>The mask &apos;{}&apos; is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>Die Maske „{}“ hat {} x {} Pixel, das Foto {} x {}: Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>A mask is kept as PNG: &apos;{}&apos; must end in .png.</source>
        <translation>Masken werden als PNG aufbewahrt: „{}“ muss auf .png enden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large: {} x {} pixels.</source>
        <translation>„{}“ ist zu groß: {} x {} Pixel.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: it is of another size than they make it.</source>
        <translation>Die Schritte von &apos;{}&apos; sind nicht zu gebrauchen: Das Foto hat eine andere Größe, als sie ergeben.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file: photos are read from files only, not from pipes or devices.</source>
        <translation>&apos;{}&apos; ist keine Datei: Fotos werden nur aus Dateien gelesen, nicht aus Pipes oder Geräten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read.</source>
        <translation>&apos;{}&apos; ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: what its file still holds was read, the rest of the photo is missing.</source>
        <translation>&apos;{}&apos; ist unvollständig: Gelesen wurde, was die Datei noch enthält, der Rest des Fotos fehlt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged, but all of its pixels could be read.</source>
        <translation>&apos;{}&apos; ist beschädigt, aber alle Pixel waren lesbar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a part of its XMP cannot be read and is left out.</source>
        <translation>&apos;{}&apos;: Ein Teil seiner XMP-Angaben ist nicht lesbar und wird weggelassen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds {} photos; only the first was opened.</source>
        <translation>&apos;{}&apos; enthält {} Fotos; nur das erste wurde geöffnet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be developed ({}).</source>
        <translation>„{}“ lässt sich nicht entwickeln ({}).</translation>
    </message>
    <message>
        <source>A {} file holds at most {} pixels per side; save as PNG or TIFF.</source>
        <translation>Eine {}-Datei fasst höchstens {} Pixel je Seite; speichern Sie als PNG oder TIFF.</translation>
    </message>
    <message>
        <source>{}: {} cannot keep {}.</source>
        <translation>{}: {} kann {} nicht behalten.</translation>
    </message>
    <message>
        <source>so much EXIF</source>
        <translation>so viel EXIF</translation>
    </message>
    <message>
        <source>so much XMP</source>
        <translation>so viel XMP</translation>
    </message>
    <message>
        <source>so many captions (IPTC)</source>
        <translation>so viele Bildtexte (IPTC)</translation>
    </message>
    <message>
        <source>{}: {} holds 8 bits per channel; PNG and TIFF keep all 16.</source>
        <translation>{}: {} fasst 8 Bit je Kanal; PNG und TIFF behalten alle 16.</translation>
    </message>
    <message>
        <source>{} cannot run, as the system lets no more threads start: close other programs, or raise the limit (ulimit -u).</source>
        <translation>{} kann nicht laufen, weil das System keine weiteren Threads zulässt: Schließen Sie andere Programme oder erhöhen Sie die Grenze (ulimit -u).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file but a pipe or a device.</source>
        <translation>„{}“ ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is locked, &apos;{}&apos; is not: everybody can open it.</source>
        <translation>„{}“ ist gesperrt, „{}“ nicht: Jeder kann sie öffnen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was changed or taken away since it was opened.</source>
        <translation>„{}“ wurde geändert oder entfernt, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>The stars of &apos;{}&apos; cannot be kept: &apos;{}&apos; cannot be understood.</source>
        <translation>Die Sterne von „{}“ können nicht behalten werden: „{}“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large.</source>
        <translation>„{}“ ist zu groß.</translation>
    </message>
    <message>
        <source>{}: JPEG has no transparency; transparent parts became white.</source>
        <translation>{}: JPEG kennt keine Transparenz; Durchsichtiges wurde weiß.</translation>
    </message>
    <message>
        <source>{}: the infrared channel of the scan is not in it.</source>
        <translation>{}: Der Infrarotkanal des Scans ist nicht darin.</translation>
    </message>
    <message>
        <source>a colour profile of another colour space</source>
        <translation>ein Farbprofil eines anderen Farbraums</translation>
    </message>
    <message>
        <source>the captions of IPTC</source>
        <translation>die Bildtexte (IPTC)</translation>
    </message>
    <message>
        <source>the texts of the file ({})</source>
        <translation>die Texte der Datei ({})</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that it is {} x {} pixels of {} channels; that is too much.</source>
        <translation>„{}“ hat laut Datei {} x {} Pixel mit {} Kanälen; das ist zu viel.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its tiles are said to be far larger than the photo.</source>
        <translation>„{}“ ist beschädigt: Die Kacheln sollen weit größer sein als das Foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: it says that it is {} x {} pixels, but holds far fewer.</source>
        <translation>„{}“ ist beschädigt: Laut Datei sind es {} x {} Pixel, sie enthält aber weit weniger.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: all of it can be seen, but fine details may be missing.</source>
        <translation>„{}“ ist unvollständig: Alles ist zu sehen, feine Einzelheiten fehlen vielleicht.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads TIFFs of unsigned integers of up to 16 bits.</source>
        <translation>&apos;{}&apos; hat Pixel der Art {} ({} Bit je Kanal); AEDesk liest TIFF mit vorzeichenlosen ganzen Zahlen bis 16 Bit.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is compressed as {}, which AEDesk cannot read.</source>
        <translation>„{}“ ist als {} komprimiert, was AEDesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that its pixels are not square ({} to {}); that is not kept.</source>
        <translation>„{}“ gibt an, dass seine Pixel nicht quadratisch sind ({} zu {}); das bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>a colour profile that is damaged</source>
        <translation>ein beschädigtes Farbprofil</translation>
    </message>
    <message>
        <source>EXIF that is damaged</source>
        <translation>beschädigtes EXIF</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its colours stand in a map, which is missing.</source>
        <translation>„{}“ ist beschädigt: Seine Farben stehen in einer Farbtabelle, die fehlt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} channels and {} layers; that is no photo.</source>
        <translation>&apos;{}&apos; hat {} Kanäle und {} Ebenen; das ist kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has layers; what they show together was read, and they are not kept.</source>
        <translation>„{}“ hat Ebenen; gelesen wurde, was sie zusammen zeigen, sie selbst bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.</source>
        <translation>&apos;{}&apos; hat Pixel der Art {} ({} Bit je Kanal); AEDesk liest vorzeichenlose ganze Zahlen bis 16 Bit.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels; AEDesk reads photos of 8 or 16 bits.</source>
        <translation>&apos;{}&apos; hat Pixel der Art {}; AEDesk liest Fotos mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}, {} of {}</source>
        <translation>{}, {} von {}</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} is damaged: its checksum differs. Install AEDesk again, or put a good copy there.</source>
        <translation>Die Gewichtsdatei „{}“ von {} ist beschädigt: Ihre Prüfsumme stimmt nicht. Installieren Sie AEDesk neu, oder legen Sie eine heile Kopie dorthin.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; cannot be read ({}).</source>
        <translation>Die Modellkarte „{}“ ist nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; has no entry {}.</source>
        <translation>Der Modellkarte „{}“ fehlt der Eintrag {}.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; is damaged ({}).</source>
        <translation>Die Modellkarte „{}“ ist beschädigt ({}).</translation>
    </message>
    <message>
        <source>The model card of {} has no number &apos;{}&apos; under [calibration]. Install AEDesk again.</source>
        <translation>Die Modellkarte von {} hat unter [calibration] keine Zahl „{}“. Installieren Sie AEDesk neu.</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} cannot be read ({}). Install AEDesk again, or put a good copy there.</source>
        <translation>Die Gewichtsdatei „{}“ von {} ist nicht zu lesen ({}). Installieren Sie AEDesk neu, oder legen Sie eine heile Kopie dorthin.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is missing: there is no &apos;{}&apos;. Install AEDesk again.</source>
        <translation>Das Modell „{}“ fehlt: Es gibt kein „{}“. Installieren Sie AEDesk neu.</translation>
    </message>
    <message>
        <source>Another batch is making the photos of &apos;{}&apos; into &apos;{}&apos; already; wait until it has ended.</source>
        <translation>Ein anderer Stapel bearbeitet die Fotos von „{}“ schon nach „{}“; warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be read, so its photos were left out ({}).</source>
        <translation>Der Ordner &apos;{}&apos; kann nicht gelesen werden, seine Fotos wurden ausgelassen ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: the process that worked on it has died; perhaps the memory was full.</source>
        <translation>„{}“: Der Prozess, der daran arbeitete, ist abgestürzt; vielleicht war der Speicher voll.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a folder.</source>
        <translation>„{}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a file; a batch needs a folder.</source>
        <translation>„{}“ ist eine Datei; ein Stapel braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The photos would lie beside their originals; choose another folder for them.</source>
        <translation>Die Fotos lägen neben ihren Originalen; wählen Sie einen anderen Ordner für sie.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; exists already.</source>
        <translation>„{}“ gibt es schon.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads to the original, which stays as it is.</source>
        <translation>„{}“ führt zum Original, das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written ({}).</source>
        <translation>„{}“ lässt sich nicht schreiben ({}).</translation>
    </message>
    <message>
        <source>The disk is full, so the batch has stopped. Once there is room, it goes on from there.</source>
        <translation>Der Datenträger ist voll, darum hat der Stapel angehalten. Sobald Platz ist, geht er von dort aus weiter.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {}.</source>
        <translation>„{}“ {}.</translation>
    </message>
    <message>
        <source>does not say what was done to it, as the XMP of the photo cannot be understood</source>
        <translation>sagt nicht, was damit gemacht wurde, da das XMP des Fotos nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>is without EXIF or XMP that cannot be understood, as that may name the place</source>
        <translation>ist ohne EXIF oder XMP, das nicht zu verstehen ist, denn es könnte den Ort nennen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be the name of a preset: up to {} letters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>„{}“ kann keine Vorgabe heißen: bis {} Zeichen, kein Punkt am Anfang und keines von / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The preset cannot be kept ({}).</source>
        <translation>Die Vorgabe lässt sich nicht aufbewahren ({}).</translation>
    </message>
    <message>
        <source>The preset cannot be removed ({}).</source>
        <translation>Die Vorgabe lässt sich nicht entfernen ({}).</translation>
    </message>
    <message>
        <source>Looking for scratches</source>
        <translation>Kratzer werden gesucht</translation>
    </message>
    <message>
        <source>Measuring the noise</source>
        <translation>Das Rauschen wird gemessen</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be read ({}).</source>
        <translation>Das Rezept „{}“ ist nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>Das Rezept „{}“ ist nicht zu gebrauchen: Es ist kein Text.</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: {}</source>
        <translation>Das Rezept „{}“ ist nicht zu gebrauchen: {}</translation>
    </message>
    <message>
        <source>The steps cannot be kept beside &apos;{}&apos; ({}).</source>
        <translation>Die Schritte lassen sich nicht neben „{}“ aufbewahren ({}).</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be read ({}).</source>
        <translation>Die Schritte in „{}“ sind nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>Die Schritte in „{}“ sind nicht zu gebrauchen: Es ist kein Text.</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be used: {}</source>
        <translation>Die Schritte in „{}“ sind nicht zu gebrauchen: {}</translation>
    </message>
    <message>
        <source>About {} h left</source>
        <translation>Noch etwa {} h</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Noch einige Sekunden</translation>
    </message>
    <message>
        <source>About {} s left</source>
        <translation>Noch etwa {} s</translation>
    </message>
    <message>
        <source>About {} min left</source>
        <translation>Noch etwa {} min</translation>
    </message>
    <message>
        <source>This photo has colours already. To colour it anew, switch Recolour on (--recolor).</source>
        <translation>Dieses Foto hat schon Farben. Um es neu einzufärben, schalten Sie „Neu einfärben“ ein (--recolor).</translation>
    </message>
    <message>
        <source>The photo has {} x {} pixels already; Enlarge makes photos larger only.</source>
        <translation>Das Foto hat schon {} x {} Pixel; Vergrößern macht Fotos nur größer.</translation>
    </message>
    <message>
        <source>The photo would become {} times as large; Enlarge makes it up to {} times as large.</source>
        <translation>Das Foto würde {}-mal so groß; Vergrößern macht es bis zu {}-mal so groß.</translation>
    </message>
    <message>
        <source>No side of a photo can have more than {} pixels.</source>
        <translation>Keine Seite eines Fotos kann mehr als {} Pixel haben.</translation>
    </message>
    <message>
        <source>The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it all the same, switch Very large results on (--huge).</source>
        <translation>Das Foto hätte {} Megapixel, und AEDesk öffnet Dateien bis {}. Soll es trotzdem entstehen, schalten Sie Sehr große Ergebnisse ein (--huge).</translation>
    </message>
    <message>
        <source>Looking for the watermark</source>
        <translation>Das Wasserzeichen wird gesucht</translation>
    </message>
    <message>
        <source>Nearly the whole photo looks like a mark. Lower the sensitivity, or mark it by hand.</source>
        <translation>Fast das ganze Foto sieht nach einem Wasserzeichen aus. Senken Sie die Empfindlichkeit, oder markieren Sie von Hand.</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Wird gefüllt</translation>
    </message>
    <message>
        <source>The mask is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>Die Maske hat {} x {} Pixel, das Foto {} x {}: Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>The mask is empty: nothing is marked to be filled.</source>
        <translation>Die Maske ist leer: Nichts ist zum Füllen markiert.</translation>
    </message>
    <message>
        <source>The mask covers the whole photo: nothing is left to fill it from.</source>
        <translation>Die Maske bedeckt das ganze Foto: Nichts bleibt, woraus zu füllen wäre.</translation>
    </message>
    <message>
        <source>The hint {} is not on the photo, which is {} x {} pixels (0 to {} and 0 to {}).</source>
        <translation>Der Hinweis {} liegt nicht auf dem Foto mit {} x {} Pixeln (0 bis {} und 0 bis {}).</translation>
    </message>
    <message>
        <source>Looking for stains</source>
        <translation>Flecken werden gesucht</translation>
    </message>
    <message>
        <source>Evening out</source>
        <translation>Wird ausgeglichen</translation>
    </message>
    <message>
        <source>Nearly the whole photo looks damaged, so there is nothing to repair it from. Lower the sensitivity, or mark the damage by hand.</source>
        <translation>Fast das ganze Foto sieht beschädigt aus; so gibt es nichts, woraus zu reparieren wäre. Senken Sie die Empfindlichkeit, oder markieren Sie den Schaden von Hand.</translation>
    </message>
    <message>
        <source>Nothing of the photo would be left; cut off less.</source>
        <translation>Vom Foto bliebe nichts übrig; schneiden Sie weniger ab.</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair damage</source>
        <translation>Schäden reparieren</translation>
    </message>
    <message>
        <source>Finds scratches, creases, tears, dust and missing corners, and fills them.</source>
        <translation>Findet Kratzer, Knicke, Risse, Staub und fehlende Ecken und füllt sie.</translation>
    </message>
    <message>
        <source>Find damage</source>
        <translation>Schäden finden</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How faint a scratch or spot may be to be marked as damage.</source>
        <translation>Wie schwach ein Kratzer oder Fleck sein darf, um als Schaden zu gelten.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>The same for small specks, if it is more; one that was none does no harm.</source>
        <translation>Dasselbe für kleine Flecken, falls es mehr ist; einer, der keiner war, schadet nicht.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Größte Breite</translation>
    </message>
    <message>
        <source>What is wider is left alone, in per cent of the photo&apos;s shorter side: scratches and dust are narrow, a white shirt is not.</source>
        <translation>Was breiter ist, bleibt, in Prozent der kürzeren Seite: Kratzer und Staub sind schmal, ein weißes Hemd ist es nicht.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>How many pixels around the found damage are filled too: its edges are soft.</source>
        <translation>Wie viele Pixel um den gefundenen Schaden mit gefüllt werden: Seine Ränder sind weich.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Fill what is lost; or even out the tone of stains, foxing and old tape, under which the picture is still there. Mark a little beyond their edges.</source>
        <translation>Füllt, was verloren ist, oder gleicht den Tonwert von Flecken, Stockflecken und altem Klebeband aus, unter denen das Bild noch da ist. Markieren Sie etwas über ihren Rand hinaus.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Even out tone</source>
        <translation>Tonwert ausgleichen</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Rauschen entfernen</translation>
    </message>
    <message>
        <source>Removes grain, noise and JPEG artefacts.</source>
        <translation>Entfernt Korn, Rauschen und JPEG-Artefakte.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much noise and grain to remove. Auto measures the photo.</source>
        <translation>Wie viel Rauschen und Korn entfernt wird. Auto misst das Foto.</translation>
    </message>
    <message>
        <source>JPEG clean-up</source>
        <translation>JPEG-Reinigung</translation>
    </message>
    <message>
        <source>How strongly to remove blocks and ringing of JPEG. Auto measures the photo.</source>
        <translation>Wie stark Blöcke und Säume des JPEG entfernt werden. Auto misst das Foto.</translation>
    </message>
    <message>
        <source>Keep grain</source>
        <translation>Korn behalten</translation>
    </message>
    <message>
        <source>How much of the brightness grain to leave; colour noise still goes.</source>
        <translation>Wie viel Helligkeitskorn bleibt; Farbrauschen geht trotzdem.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Fast computes in 8 bits, for many photos or slow computers.</source>
        <translation>Schnell rechnet mit 8 Bit, für viele Fotos oder langsame Computer.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Verblassen</translation>
    </message>
    <message>
        <source>Bring tones back</source>
        <translation>Töne zurückholen</translation>
    </message>
    <message>
        <source>Brings back the tones and colours of a faded or yellowed print.</source>
        <translation>Holt die Töne und Farben eines verblassten oder vergilbten Abzugs zurück.</translation>
    </message>
    <message>
        <source>How far the faded tones are brought back.</source>
        <translation>Wie weit die verblassten Töne zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Keep sepia</source>
        <translation>Sepia behalten</translation>
    </message>
    <message>
        <source>How much of a black-and-white print&apos;s brown or other tint stays.</source>
        <translation>Wie viel vom Braun oder anderen Ton eines Schwarz-Weiß-Abzugs bleibt.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More or less contrast than the estimate.</source>
        <translation>Mehr oder weniger Kontrast als geschätzt.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Warmer (yellow, red) or cooler (blue).</source>
        <translation>Wärmer (gelb, rot) oder kühler (blau).</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Einfärben</translation>
    </message>
    <message>
        <source>Colorize the photo</source>
        <translation>Das Foto einfärben</translation>
    </message>
    <message>
        <source>Gives a black-and-white photo believable colours, by itself or as you click.</source>
        <translation>Gibt einem Schwarz-Weiß-Foto glaubhafte Farben, von selbst oder wie Sie klicken.</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the black-and-white photo.</source>
        <translation>Wie viel Farbe über das Schwarz-Weiß-Foto gelegt wird.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>How vivid the colours are.</source>
        <translation>Wie kräftig die Farben sind.</translation>
    </message>
    <message>
        <source>Towards warm or, below 0, cold light.</source>
        <translation>Zu warmem oder, unter 0, kaltem Licht.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Neu einfärben</translation>
    </message>
    <message>
        <source>Also colour a photo anew that has colours.</source>
        <translation>Auch ein Foto neu einfärben, das Farben hat.</translation>
    </message>
    <message>
        <source>Remove watermark</source>
        <translation>Wasserzeichen entfernen</translation>
    </message>
    <message>
        <source>Remove what is marked</source>
        <translation>Markiertes entfernen</translation>
    </message>
    <message>
        <source>Finds watermarks, date stamps and studio stamps and takes them off, or what you paint over. For pictures that you have the right to change.</source>
        <translation>Findet Wasserzeichen, Datums- und Studiostempel und nimmt sie weg, oder was Sie übermalen. Für Bilder, die Sie verändern dürfen.</translation>
    </message>
    <message>
        <source>Find watermark</source>
        <translation>Wasserzeichen finden</translation>
    </message>
    <message>
        <source>How faint a mark may be to be found.</source>
        <translation>Wie schwach ein Zeichen sein darf, um gefunden zu werden.</translation>
    </message>
    <message>
        <source>How many pixels around the found mark belong to it: its edges are soft.</source>
        <translation>Wie viele Pixel um das gefundene Zeichen dazugehören: Seine Ränder sind weich.</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Recover what shines through a watermark, or fill everything from its surroundings. Automatic recovers under what was found and fills what was marked by hand.</source>
        <translation>Zurückholen, was durch ein Wasserzeichen scheint, oder alles aus der Umgebung füllen. Automatisch holt unter Gefundenem zurück und füllt, was von Hand markiert wurde.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Recover what shines through</source>
        <translation>Durchscheinendes zurückholen</translation>
    </message>
    <message>
        <source>Fill from the surroundings</source>
        <translation>Aus der Umgebung füllen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Sharpen photo</source>
        <translation>Foto schärfen</translation>
    </message>
    <message>
        <source>Takes the blur of lens, hand and scanner back.</source>
        <translation>Nimmt die Unschärfe von Objektiv, Hand und Scanner zurück.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarge photo</source>
        <translation>Foto vergrößern</translation>
    </message>
    <message>
        <source>Makes a photo larger, for the screen or for a print.</source>
        <translation>Macht ein Foto größer, für den Bildschirm oder einen Abzug.</translation>
    </message>
    <message>
        <source>Turn and cut</source>
        <translation>Drehen und schneiden</translation>
    </message>
    <message>
        <source>Turns, mirrors, straightens and crops the photo.</source>
        <translation>Dreht, spiegelt, richtet gerade und beschneidet das Foto.</translation>
    </message>
    <message>
        <source>As the network believes it was, and calm</source>
        <translation>Wie das Netz glaubt, dass es war, und ruhig</translation>
    </message>
    <message>
        <source>Gentle and warm, as a studio coloured its prints by hand</source>
        <translation>Sanft und warm, wie ein Atelier seine Abzüge von Hand kolorierte</translation>
    </message>
    <message>
        <source>Stronger colours</source>
        <translation>Kräftigere Farben</translation>
    </message>
    <message>
        <source>How much of the blur is taken back.</source>
        <translation>Wie viel der Unschärfe zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>How blurred the photo is, in pixels. Auto measures its steepest edges, and leaves a sharp photo alone.</source>
        <translation>Wie unscharf das Foto ist, in Pixeln. Auto misst die steilsten Kanten und lässt ein scharfes Foto in Ruhe.</translation>
    </message>
    <message>
        <source>Protect grain</source>
        <translation>Korn schützen</translation>
    </message>
    <message>
        <source>How much even parts are left as they are, so that grain stays soft.</source>
        <translation>Wie sehr gleichmäßige Flächen bleiben, wie sie sind, damit Korn weich bleibt.</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Neue Größe</translation>
    </message>
    <message>
        <source>How it is said: as a factor, in pixels, or for a print.</source>
        <translation>Wie sie gesagt wird: als Faktor, in Pixeln oder für einen Abzug.</translation>
    </message>
    <message>
        <source>Times as large</source>
        <translation>Mal so groß</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Each side of the photo.</source>
        <translation>Jede Seite des Fotos.</translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation>In Pixeln.</translation>
    </message>
    <message>
        <source>Millions of pixels.</source>
        <translation>Millionen Pixel.</translation>
    </message>
    <message>
        <source>Sheet width</source>
        <translation>Blattbreite</translation>
    </message>
    <message>
        <source>The photo fits into the sheet.</source>
        <translation>Das Foto passt in das Blatt.</translation>
    </message>
    <message>
        <source>Sheet height</source>
        <translation>Blatthöhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Of the sheet.</source>
        <translation>Des Blattes.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>How finely it is printed.</source>
        <translation>Wie fein gedruckt wird.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Clean also takes off noise, JPEG dirt and blur, as far as they are found.</source>
        <translation>Sauber nimmt auch Rauschen, JPEG-Schmutz und Unschärfe weg, soweit sie gefunden werden.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Very large results</source>
        <translation>Sehr große Ergebnisse</translation>
    </message>
    <message>
        <source>Go on where the photo becomes larger than AEDesk can open again.</source>
        <translation>Weitermachen, wo das Foto größer wird, als AEDesk wieder öffnen kann.</translation>
    </message>
    <message>
        <source>By a quarter or a half.</source>
        <translation>Um ein Viertel oder die Hälfte.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Left for right, or upside down.</source>
        <translation>Links und rechts vertauscht, oder auf dem Kopf.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf den Kopf</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Geraderichten</translation>
    </message>
    <message>
        <source>Degrees with the clock; empty corners are cut off.</source>
        <translation>Grad im Uhrzeigersinn; leere Ecken werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Cut left</source>
        <translation>Links abschneiden</translation>
    </message>
    <message>
        <source>Per cent of the width.</source>
        <translation>Prozent der Breite.</translation>
    </message>
    <message>
        <source>Cut top</source>
        <translation>Oben abschneiden</translation>
    </message>
    <message>
        <source>Per cent of the height.</source>
        <translation>Prozent der Höhe.</translation>
    </message>
    <message>
        <source>Cut right</source>
        <translation>Rechts abschneiden</translation>
    </message>
    <message>
        <source>Cut bottom</source>
        <translation>Unten abschneiden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Ready settings to start from</source>
        <translation>Fertige Einstellungen, von denen man ausgeht</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Hand-tinted</source>
        <translation>Handkoloriert</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Careful fills only what is surely a speck or a scratch, Normal what most likely is one, Thorough also fainter ones and wide damage such as missing corners. The mask shows what would be filled.</source>
        <translation>Vorsichtig füllt nur, was sicher ein Fleck oder Kratzer ist, Normal, was höchstwahrscheinlich einer ist, Gründlich auch schwächere und breite Schäden wie fehlende Ecken. Die Maske zeigt, was gefüllt würde.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>jpeg</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>stains</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>places filled</source>
        <translation>gefüllte Stellen</translation>
    </message>
    <message>
        <source>wider places left</source>
        <translation>breitere gelassene</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
</context>
</TS>
