<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Fully connected</source>
        <translation>Voll verbunden</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Faltend</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Entrauschend</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>Contractive</source>
        <translation>Kontraktiv</translation>
    </message>
    <message>
        <source>Variational</source>
        <translation>Variationell</translation>
    </message>
    <message>
        <source>Every pixel is connected with every node: the plainest kind, for small pictures.</source>
        <translation>Jeder Bildpunkt ist mit jedem Knoten verbunden: die schlichteste Art, für kleine Bilder.</translation>
    </message>
    <message>
        <source>The same small filters everywhere: for photos of any size, and for the tools of AEDesk.</source>
        <translation>Überall dieselben kleinen Filter: für Fotos jeder Größe und für die Werkzeuge von AEDesk.</translation>
    </message>
    <message>
        <source>Several layers between picture and code, which find shapes made of shapes.</source>
        <translation>Mehrere Schichten zwischen Bild und Code, die Formen aus Formen finden.</translation>
    </message>
    <message>
        <source>Gets a spoilt picture and learns to give the clean one.</source>
        <translation>Bekommt ein gestörtes Bild und lernt, das saubere zu liefern.</translation>
    </message>
    <message>
        <source>May use many numbers, but only a few of them for each picture.</source>
        <translation>Darf viele Zahlen benutzen, für jedes Bild aber nur wenige.</translation>
    </message>
    <message>
        <source>Its code changes little where the picture changes little.</source>
        <translation>Sein Code ändert sich wenig, wo sich das Bild wenig ändert.</translation>
    </message>
    <message>
        <source>Its codes lie close together without gaps, so that new pictures can be drawn from it.</source>
        <translation>Seine Codes liegen lückenlos beisammen, sodass sich neue Bilder aus ihm zeichnen lassen.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Photos of a folder</source>
        <translation>Fotos eines Ordners</translation>
    </message>
    <message>
        <source>Digits (8 × 8)</source>
        <translation>Ziffern (8 × 8)</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Gezeichnete Formen</translation>
    </message>
    <message>
        <source>Whole photos, made small</source>
        <translation>Ganze Fotos, verkleinert</translation>
    </message>
    <message>
        <source>Details in full size</source>
        <translation>Ausschnitte in voller Größe</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Missing pixels</source>
        <translation>Fehlende Bildpunkte</translation>
    </message>
    <message>
        <source>Grain and damage of scans</source>
        <translation>Korn und Schäden von Scans</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>Sum of the numbers (L1)</source>
        <translation>Summe der Zahlen (L1)</translation>
    </message>
    <message>
        <source>Clean my scans’ grain</source>
        <translation>Das Korn meiner Scans entfernen</translation>
    </message>
    <message>
        <source>Ten numbers for a digit</source>
        <translation>Zehn Zahlen für eine Ziffer</translation>
    </message>
    <message>
        <source>Smallest code for portraits</source>
        <translation>Kleinster Code für Porträts</translation>
    </message>
    <message>
        <source>Draw shapes that never were</source>
        <translation>Formen zeichnen, die es nie gab</translation>
    </message>
    <message>
        <source>Let the Library find photos by the code of “%s”?</source>
        <translation>Soll die Bibliothek Fotos mit dem Code von „%s“ finden?</translation>
    </message>
    <message>
        <source>Let the Library find photos by AEDesk’s own code again?</source>
        <translation>Soll die Bibliothek Fotos wieder mit dem eigenen Code von AEDesk finden?</translation>
    </message>
    <message>
        <source>Its index is made anew: every photo is read once more, about twenty in a second. Until then photos are not found by what is on them. Names, notes, stars and groups stay.</source>
        <translation>Ihr Verzeichnis wird neu angelegt: Jedes Foto wird noch einmal gelesen, etwa zwanzig je Sekunde. Bis dahin werden Fotos nicht nach ihrem Inhalt gefunden. Namen, Notizen, Sterne und Gruppen bleiben.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Neu anlegen</translation>
    </message>
</context>
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
        <source>The networks were trained on freely licensed photos. Thank you to everyone who shares them: weights/CREDITS.tsv lists every photo.</source>
        <translation>Die Netze wurden mit frei lizenzierten Fotos trainiert. Danke an alle, die sie teilen: weights/CREDITS.tsv nennt jedes Foto.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gives people their old photographs back.&lt;/p&gt;&lt;p&gt;Everything runs on this computer. Your photos never leave it.&lt;/p&gt;&lt;p&gt;AEDesk and its networks are under the MIT licence. It uses Qt under the LGPL 3.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gibt den Menschen ihre alten Fotos zurück.&lt;/p&gt;&lt;p&gt;Alles läuft auf diesem Computer. Ihre Fotos verlassen ihn nie.&lt;/p&gt;&lt;p&gt;AEDesk und seine Netze stehen unter der MIT-Lizenz. Es verwendet Qt unter der LGPL 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>AlikeFinder</name>
    <message>
        <source>Photos like “%s”</source>
        <translation>Fotos wie „%s“</translation>
    </message>
    <message>
        <source>Photos like a part of “%s”</source>
        <translation>Fotos wie ein Teil von „%s“</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Dieses Foto</translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>The whole photo, or only what you paint over it</source>
        <translation>Das ganze Foto, oder nur was Sie darauf malen</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Painted area</source>
        <translation>Gemalter Bereich</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Take the brush and paint where it shall work.</source>
        <translation>Nehmen Sie den Pinsel und malen Sie, wo es wirken soll.</translation>
    </message>
    <message>
        <source>%s %% of the photo is marked.</source>
        <translation>%s %% des Fotos sind markiert.</translation>
    </message>
</context>
<context>
    <name>AxisRows</name>
    <message>
        <source>Without the tick it is dropped: put to its mean.</source>
        <translation>Ohne Häkchen wird sie verworfen: auf ihren Mittelwert gesetzt.</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Doppelklick oder Entf setzt zurück.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Where to save the restored photos; the originals are not touched</source>
        <translation>Wo die restaurierten Fotos gespeichert werden; die Originale bleiben unverändert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Colourise black-and-white photos</source>
        <translation>Schwarz-Weiß-Fotos einfärben</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Fertige Fotos überspringen</translation>
    </message>
    <message>
        <source>Process again and replace</source>
        <translation>Erneut bearbeiten und ersetzen</translation>
    </message>
    <message>
        <source>More jobs are faster on a processor with many cores, but need more memory</source>
        <translation>Mehr Aufträge sind bei vielen Prozessorkernen schneller, brauchen aber mehr Speicher</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Quellordner</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Wenn die Datei existiert</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>Parallele Aufträge</translation>
    </message>
    <message>
        <source>Restore automatically</source>
        <translation>Automatisch restaurieren</translation>
    </message>
    <message>
        <source>Apply the steps listed in Restore</source>
        <translation>Schritte aus „Restaurieren“ anwenden</translation>
    </message>
    <message>
        <source>Preset: %s</source>
        <translation>Voreinstellung: %s</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Will be restored</source>
        <translation>Wird restauriert</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
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
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>Skipped: not ticked</source>
        <translation>Übersprungen: nicht angehakt</translation>
    </message>
    <message>
        <source>Replaces the file that is there</source>
        <translation>Ersetzt die vorhandene Datei</translation>
    </message>
    <message>
        <source>Skipped: already done</source>
        <translation>Übersprungen: bereits fertig</translation>
    </message>
    <message>
        <source>Nothing to do: copied unchanged</source>
        <translation>Nichts zu tun: unverändert kopiert</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
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
        <source>Restore a folder (batch)</source>
        <translation>Ordner restaurieren (Stapel)</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Quellordner</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the results in the file manager</source>
        <translation>Die Ergebnisse im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauriert</translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be restored</source>
        <translation>
            <numerusform>%n Foto wird restauriert</numerusform>
            <numerusform>%n Fotos werden restauriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Stopped. Press Start to continue.</source>
        <translation>Angehalten. Mit Start geht es weiter.</translation>
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
    <name>Bubble</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>&amp;No more hints</source>
        <translation>&amp;Keine Hinweise mehr</translation>
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
        <source>The photo. While comparing, the left and right arrow keys move the divider.</source>
        <translation>Das Foto. Beim Vergleichen verschieben die Pfeiltasten links und rechts die Trennlinie.</translation>
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
        <source>No changes yet.</source>
        <translation>Noch keine Änderungen.</translation>
    </message>
    <message>
        <source>The photo cannot be compared with its original, so there is no change map.</source>
        <translation>Das Foto lässt sich nicht mit seinem Original vergleichen, deshalb gibt es keine Änderungskarte.</translation>
    </message>
    <message>
        <source>Save change map</source>
        <translation>Änderungskarte speichern</translation>
    </message>
    <message>
        <source>Saved as “%s”.</source>
        <translation>Gespeichert als „%s“.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Photo copied.</source>
        <translation>Foto kopiert.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Pasted photo.png</source>
        <translation>Eingefügtes Foto.png</translation>
    </message>
</context>
<context>
    <name>ClusterField</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Empty: this computer alone</source>
        <translation>Leer: nur dieser Computer</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler (tcp://host:8786), the file it writes (scheduler.json), or local:4 for 4 processes of this computer. Certificates are those of Dask&apos;s configuration.</source>
        <translation>Adresse eines Schedulers von Dask (tcp://host:8786), die Datei, die er schreibt (scheduler.json), oder local:4 für 4 Prozesse dieses Computers. Zertifikate sind die der Konfiguration von Dask.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>{worker}: {speed} photos a minute, {photos} done</source>
        <translation>{worker}: {speed} Fotos pro Minute, {photos} fertig</translation>
    </message>
    <message>
        <source>{count} workers: {slow} to {fast} photos a minute each</source>
        <translation>{count} Worker: je {slow} bis {fast} Fotos pro Minute</translation>
    </message>
    <message>
        <source>%s photos a minute</source>
        <translation>%s Fotos pro Minute</translation>
    </message>
</context>
<context>
    <name>CodeMap</name>
    <message>
        <source>Map of the pictures by their codes</source>
        <translation>Karte der Bilder nach ihren Codes</translation>
    </message>
    <message>
        <source>Click a picture to change its code; Ctrl+click another one to blend with it.</source>
        <translation>Ein Bild anklicken, um seinen Code zu ändern; ein anderes mit Strg anklicken, um es einzumischen.</translation>
    </message>
</context>
<context>
    <name>CodeSliders</name>
    <message>
        <source>Invented by the network</source>
        <translation>Vom Netz erfunden</translation>
    </message>
    <message>
        <source>Drawn from the code</source>
        <translation>Aus dem Code gezeichnet</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Direction %d</source>
        <translation>Richtung %d</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Hauptrichtungen</translation>
    </message>
    <message>
        <source>Single numbers</source>
        <translation>Einzelne Zahlen</translation>
    </message>
    <message>
        <source>What is kept or dropped</source>
        <translation>Was behalten oder verworfen wird</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Draw a new one</source>
        <translation>Ein neues zeichnen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>A picture that never was, drawn from a code by lot</source>
        <translation>Ein Bild, das es nie gab, aus einem zufälligen Code gezeichnet</translation>
    </message>
    <message>
        <source>Number %d</source>
        <translation>Zahl %d</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Übrige Zahlen</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Übrige Richtungen</translation>
    </message>
    <message>
        <source>Kept: %s % of the variance</source>
        <translation>Behalten: %s % der Varianz</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Doppelklick oder Entf setzt zurück.</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>The code of “%s”</source>
        <translation>Der Code von „%s“</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was erhalten bleibt</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Computing the code…</source>
        <translation>Code wird berechnet …</translation>
    </message>
    <message>
        <source>Computing PCA of your library… %s %</source>
        <translation>PCA Ihrer Bibliothek wird berechnet … %s %</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Colour %s</source>
        <translation>Farbe %s</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Likely colours</source>
        <translation>Wahrscheinliche Farben</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <translation>So heißt kein Befehl. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Found by “%s”</source>
        <translation>Gefunden über „%s“</translation>
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
        <source>Compressing the visible area…</source>
        <translation>Der sichtbare Bereich wird komprimiert …</translation>
    </message>
    <message>
        <source>%s bits per pixel</source>
        <translation>%s Bit pro Pixel</translation>
    </message>
    <message>
        <source>Each square is one channel. Grey is zero, lighter is more, darker is less.</source>
        <translation>Jedes Quadrat ist ein Kanal. Grau ist null, heller ist mehr, dunkler ist weniger.</translation>
    </message>
    <message>
        <source>%s: PSNR %s dB, SSIM %s in the visible area</source>
        <translation>%s: PSNR %s dB, SSIM %s im sichtbaren Bereich</translation>
    </message>
    <message>
        <source>The preview covers the visible area only.</source>
        <translation>Die Vorschau zeigt nur den sichtbaren Bereich.</translation>
    </message>
    <message>
        <source>Anyone opening “%s” will need this passphrase.</source>
        <translation>Wer „%s“ öffnet, braucht diese Passphrase.</translation>
    </message>
    <message>
        <source>Saved as “%s”: %s.</source>
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
        <source>Compresses the photo to a small .aed file and previews the result.</source>
        <translation>Komprimiert das Foto in eine kleine .aed-Datei und zeigt vorab das Ergebnis.</translation>
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
        <source>Higher quality stays closer to the photo, in a larger file.</source>
        <translation>Höhere Qualität bleibt näher am Foto, in einer größeren Datei.</translation>
    </message>
    <message>
        <source>%s at the same file size</source>
        <translation>%s bei gleicher Dateigröße</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>Blick in das Netz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Shown to the right of the divider.</source>
        <translation>Wird rechts der Trennlinie gezeigt.</translation>
    </message>
    <message>
        <source>Resulting file</source>
        <translation>Resultierende Datei</translation>
    </message>
    <message>
        <source>Only someone who knows the passphrase can open the file. If it is forgotten, the photo is lost.</source>
        <translation>Nur wer die Passphrase kennt, kann die Datei öffnen. Wird sie vergessen, ist das Foto verloren.</translation>
    </message>
    <message>
        <source>Only AEDesk opens .aed files. For others, export the photo as JPEG.</source>
        <translation>Nur AEDesk öffnet .aed-Dateien. Für andere exportieren Sie das Foto als JPEG.</translation>
    </message>
    <message>
        <source>Open a photo to see how small the file can be.</source>
        <translation>Öffnen Sie ein Foto, um zu sehen, wie klein die Datei werden kann.</translation>
    </message>
    <message>
        <source>about %s</source>
        <translation>etwa %s</translation>
    </message>
    <message>
        <source>File: %s</source>
        <translation>Datei: %s</translation>
    </message>
    <message>
        <source>Compressed by AEDesk</source>
        <translation>Von AEDesk komprimiert</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Mit einer Passphrase sperren</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Photo with crop frame</source>
        <translation>Foto mit Zuschneiderahmen</translation>
    </message>
</context>
<context>
    <name>CurveField</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input of the chosen point</source>
        <translation>Eingabe des gewählten Punkts</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output of the chosen point</source>
        <translation>Ausgabe des gewählten Punkts</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Click to add a point, drag to move it; a double click or Delete removes it. Keys: Tab, arrows, Insert.</source>
        <translation>Klicken fügt einen Punkt hinzu, Ziehen verschiebt ihn; ein Doppelklick oder Entf entfernt ihn. Tasten: Tab, Pfeile, Einfg.</translation>
    </message>
    <message>
        <source>Point {} of {}: {} becomes {}</source>
        <translation>Punkt {} von {}: {} wird {}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message>
        <source>Each slider moves the code along a direction in which the photos of your library differ much, the strongest first. The pictures are invented by the network; nothing is written to your photo.</source>
        <translation>Jeder Regler verändert den Code in einer Richtung, in der sich die Fotos Ihrer Bibliothek stark unterscheiden, die stärkste zuerst. Die Bilder sind vom Netz erfunden; an Ihrem Foto wird nichts geändert.</translation>
    </message>
    <message>
        <source>Drawn from the changed code</source>
        <translation>Aus dem geänderten Code gezeichnet</translation>
    </message>
    <message>
        <source>Direction %d, less</source>
        <translation>Richtung %d, weniger</translation>
    </message>
    <message>
        <source>Direction %d, more</source>
        <translation>Richtung %d, mehr</translation>
    </message>
    <message>
        <source>Direction %d</source>
        <translation>Richtung %d</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Doppelklick oder Entf setzt den Wert zurück.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the code of the photo</source>
        <translation>Zurück zum Code des Fotos</translation>
    </message>
    <message>
        <source>Tells %s % of the differences</source>
        <translation>Erklärt %s % der Unterschiede</translation>
    </message>
    <message>
        <source>Invented by the network</source>
        <translation>Vom Netz erfunden</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag a copy of the photo from here to a file manager or another program</source>
        <translation>Eine Kopie des Fotos von hier in eine Dateiverwaltung oder ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Drag the photo out</source>
        <translation>Das Foto hinausziehen</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The preview has been applied. You can now drag the photo to another program.</source>
        <translation>Die Vorschau wurde angewendet. Jetzt lässt sich das Foto in ein anderes Programm ziehen.</translation>
    </message>
    <message>
        <source>You let go before the photo was ready. Hold it a little longer.</source>
        <translation>Sie haben losgelassen, bevor das Foto bereit war. Halten Sie es etwas länger.</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Das Foto wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Original (%d × %d)</source>
        <translation>Original (%d × %d)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Mail: 1600 pixels, at most 1 MB</source>
        <translation>E-Mail: 1600 Pixel, höchstens 1 MB</translation>
    </message>
    <message>
        <source>Web: 2560 pixels</source>
        <translation>Web: 2560 Pixel</translation>
    </message>
    <message>
        <source>Archive: lossless, with all metadata</source>
        <translation>Archiv: verlustfrei, mit allen Metadaten</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>All except location</source>
        <translation>Alle außer dem Aufnahmeort</translation>
    </message>
    <message>
        <source>Information that the file keeps about the photo: camera, date, names, location</source>
        <translation>Angaben zum Foto, die die Datei behält: Kamera, Datum, Namen, Ort</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>The file gets the best quality that fits, and fewer pixels where none does</source>
        <translation>Die Datei bekommt die beste Qualität, die hineinpasst, und weniger Pixel, wo keine passt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
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
        <source>Largest file</source>
        <translation>Größte Datei</translation>
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
        <source>lossless</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels.</source>
        <translation>Die Datei wird %d × %d Pixel haben.</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels and %s.</source>
        <translation>Die Datei wird %d × %d Pixel und %s haben.</translation>
    </message>
    <message>
        <source>Quality %s %%.</source>
        <translation>Qualität %s %%.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported as “%s”.</source>
        <translation>Exportiert als „%s“.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>The hints appear once a photo is open.</source>
        <translation>Die Hinweise erscheinen, sobald ein Foto offen ist.</translation>
    </message>
    <message>
        <source>Restore here. One click finds out what the photo needs, and does it.</source>
        <translation>Hier restaurieren. Ein Klick findet heraus, was das Foto braucht, und tut es.</translation>
    </message>
    <message>
        <source>Compare here: drag the line across the photo, or hold the space bar to see the original.</source>
        <translation>Hier vergleichen: Ziehen Sie die Linie über das Foto, oder halten Sie die Leertaste, um das Original zu sehen.</translation>
    </message>
    <message>
        <source>Save here. The result lies beside the original, which is never changed.</source>
        <translation>Hier speichern. Das Ergebnis liegt neben dem Original, das nie verändert wird.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Restore the photos in “%s”</source>
        <translation>Die Fotos in „%s“ restaurieren</translation>
    </message>
    <message>
        <source>Add “%s” to your models</source>
        <translation>„%s“ zu Ihren Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Show the steps of “%s”</source>
        <translation>Die Schritte von „%s“ zeigen</translation>
    </message>
    <message>
        <source>Open “%s”</source>
        <translation>„%s“ öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n photos</source>
        <translation>
            <numerusform>%n Foto öffnen</numerusform>
            <numerusform>%n Fotos öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Geöffnete Fotos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, notes and folders</source>
        <translation>Namen, Notizen und Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Show only photos with this rating</source>
        <translation>Nur Fotos mit dieser Bewertung zeigen</translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Without rejected</source>
        <translation>Ohne abgelehnte</translation>
    </message>
    <message>
        <source>%s or more</source>
        <translation>%s oder mehr</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Ohne Sterne</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort by name or date, or by what needs restoring most</source>
        <translation>Nach Name oder Datum sortieren, oder danach, was am dringendsten restauriert werden muss</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Most damaged</source>
        <translation>Am stärksten beschädigt</translation>
    </message>
    <message>
        <source>Most faded</source>
        <translation>Am stärksten verblasst</translation>
    </message>
    <message>
        <source>Most blurred</source>
        <translation>Unschärfste zuerst</translation>
    </message>
    <message>
        <source>Noisiest</source>
        <translation>Am stärksten verrauscht</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find alike of a part of “%s”</source>
        <translation>Ähnliche zu einem Teil von „%s“ finden</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>%d of %d</source>
        <translation>%d von %d</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Find the photos of a folder, and of all folders in it, by what is on them</source>
        <translation>Die Fotos eines Ordners und seiner Unterordner nach ihrem Inhalt finden</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Look for new, changed and moved photos</source>
        <translation>Nach neuen, geänderten und verschobenen Fotos suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the folder out of the library; no file is deleted</source>
        <translation>Den Ordner aus der Bibliothek nehmen; keine Datei wird gelöscht</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Stopped. The photo is unchanged.</source>
        <translation>Abgebrochen. Das Foto ist unverändert.</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Press Esc or F11 to leave full screen</source>
        <translation>Esc oder F11 verlässt das Vollbild</translation>
    </message>
</context>
<context>
    <name>GreyField</name>
    <message>
        <source>Pick a grey</source>
        <translation>Graupunkt wählen</translation>
    </message>
    <message>
        <source>Click something in the photo that should be neutral grey; Esc leaves. The mean of 5 × 5 pixels counts.</source>
        <translation>Klicken Sie im Foto auf etwas, das neutral grau sein soll; Esc beendet. Es zählt das Mittel von 5 × 5 Pixeln.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Named groups stay as they are</source>
        <translation>Benannte Gruppen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>The name is saved as a keyword, in XMP files next to the photos</source>
        <translation>Der Name wird als Stichwort in XMP-Dateien neben den Fotos gespeichert</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Make one group of those that are selected</source>
        <translation>Aus den ausgewählten eine Gruppe machen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Take the group apart into two</source>
        <translation>Die Gruppe in zwei teilen</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Aus der Gruppe entfernen</translation>
    </message>
    <message>
        <source>The photos stay in the library</source>
        <translation>Die Fotos bleiben in der Bibliothek</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Make a group of the selected photos</source>
        <translation>Aus den ausgewählten Fotos eine Gruppe machen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of alike photos</source>
        <translation>
            <numerusform>%n Gruppe ähnlicher Fotos</numerusform>
            <numerusform>%n Gruppen ähnlicher Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Grouping photos…</source>
        <translation>Fotos werden gruppiert…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All photos of this group are the same: it cannot be split.</source>
        <translation>Alle Fotos dieser Gruppe sind gleich: Sie lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>Splitting the group…</source>
        <translation>Gruppe wird geteilt…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Zurück zur vorigen Ansicht (Esc)</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %s</source>
        <translation>Zurücksetzen: %s</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Paint over a spot or scratch. When you let go, it is filled from its surroundings.</source>
        <translation>Übermalen Sie einen Fleck oder Kratzer. Beim Loslassen wird er aus seiner Umgebung gefüllt.</translation>
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
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
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
        <source>Change hint colour</source>
        <translation>Hinweisfarbe ändern</translation>
    </message>
    <message>
        <source>Move hint</source>
        <translation>Hinweis verschieben</translation>
    </message>
    <message>
        <source>Paint colour</source>
        <translation>Farbe aufmalen</translation>
    </message>
    <message>
        <source>Remove hint</source>
        <translation>Hinweis entfernen</translation>
    </message>
    <message>
        <source>Remove all hints</source>
        <translation>Alle Hinweise entfernen</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Click the photo to set a colour there. Drag a pin to move it; click it to change its colour; drag with Shift to paint more of it; Delete or right-click removes it.</source>
        <translation>Klicken Sie ins Foto, um dort eine Farbe zu setzen. Ziehen verschiebt eine Nadel; Klicken ändert ihre Farbe; Ziehen mit Umschalt malt mehr davon; Entf oder Rechtsklick entfernt sie.</translation>
    </message>
    <message>
        <source>Remove all</source>
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
        <source>Stop matching “%s”</source>
        <translation>Nicht mehr an „%s“ anpassen</translation>
    </message>
    <message>
        <source>Match colours of a photo…</source>
        <translation>Farben an ein Foto anpassen…</translation>
    </message>
    <message>
        <source>The result no longer follows the colours of this photo</source>
        <translation>Das Ergebnis richtet sich nicht mehr nach den Farben dieses Fotos</translation>
    </message>
    <message>
        <source>Choose a colour photo whose colours the result should follow</source>
        <translation>Ein Farbfoto wählen, nach dessen Farben sich das Ergebnis richtet</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Filled: what is on the screen, from black to white. Dotted: before the levels.</source>
        <translation>Gefüllt: was auf dem Bildschirm ist, von Schwarz bis Weiß. Gepunktet: vor den Tonwerten.</translation>
    </message>
    <message>
        <source>Black: {} %, white: {} %, median: {} of 255</source>
        <translation>Schwarz: {} %, Weiß: {} %, Median: {} von 255</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>No edits</source>
        <translation>Keine Bearbeitung</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The steps are kept as “%s” in the History panel.</source>
        <translation>Die Schritte sind im Verlauf als „%s“ gemerkt.</translation>
    </message>
    <message>
        <source>Snapshot “%s”</source>
        <translation>Schnappschuss „%s“</translation>
    </message>
    <message>
        <source>The photo is now as it was after “%s”.</source>
        <translation>Das Foto ist gerade so wie nach „%s“.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All edits so far. Untick, reorder or adjust a step.</source>
        <translation>Alle Bearbeitungsschritte. Sie können jeden abwählen, verschieben oder ändern.</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the photo with what it was after the chosen step</source>
        <translation>Das Foto mit seinem Stand nach dem gewählten Schritt vergleichen</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Schnappschuss…</translation>
    </message>
    <message>
        <source>Keep the steps as they are now by a name, to come back to them</source>
        <translation>Den jetzigen Stand der Schritte unter einem Namen merken, um dorthin zurückzukehren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes made in this list</source>
        <translation>Die Änderungen in dieser Liste verwerfen</translation>
    </message>
    <message>
        <source>No edits yet.</source>
        <translation>Noch keine Bearbeitung.</translation>
    </message>
    <message>
        <source>The settings of one of these steps are unknown, so the steps cannot be changed.</source>
        <translation>Die Einstellungen eines dieser Schritte sind unbekannt, deshalb lassen sich die Schritte nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%n photo(s) of “%1” forgotten. The files are where they were.</source>
        <translation>
            <numerusform>%n Foto aus „%1“ vergessen. Die Datei ist, wo sie war.</numerusform>
            <numerusform>%n Fotos aus „%1“ vergessen. Die Dateien sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read.</source>
        <translation>
            <numerusform>%n weitere Datei war nicht lesbar.</numerusform>
            <numerusform>%n weitere Dateien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; Update goes on.</source>
        <translation>Angehalten. Was fertig ist, bleibt; „Aktualisieren“ macht weiter.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Find photos by what is on them</source>
        <translation>Fotos nach ihrem Inhalt finden</translation>
    </message>
    <message>
        <source>Add a folder of scans. AEDesk looks at each photo once, and then finds those that are alike, groups them, and shows copies and versions of one photo, cropped, faded or restored.</source>
        <translation>Fügen Sie einen Ordner mit Scans hinzu. AEDesk sieht jedes Foto einmal an und findet dann ähnliche, gruppiert sie und zeigt Kopien und Versionen eines Fotos, zugeschnitten, verblasst oder restauriert.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is changed.</source>
        <translation>Nichts verlässt diesen Computer, und kein Foto wird verändert.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Drawn from %d numbers</source>
        <translation>Aus %d Zahlen gezeichnet</translation>
    </message>
    <message>
        <source>PCA, %d numbers</source>
        <translation>PCA, %d Zahlen</translation>
    </message>
    <message>
        <source>The code of this photo is %d numbers, made to find alike photos rather than to draw them. The network draws a picture from the first 4, 16, 64 and from all of them; principal components (PCA) of your library do the same with as many. What is not kept is guessed. More decibels are closer to the photo.</source>
        <translation>Der Code dieses Fotos besteht aus %d Zahlen, gemacht, um ähnliche Fotos zu finden, weniger um sie zu zeichnen. Das Netz zeichnet ein Bild aus den ersten 4, 16, 64 und aus allen; Hauptkomponenten (PCA) Ihrer Bibliothek tun dasselbe mit ebenso vielen. Was nicht erhalten bleibt, ist geraten. Mehr Dezibel bedeuten: näher am Foto.</translation>
    </message>
    <message>
        <source>%d numbers</source>
        <translation>%d Zahlen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>For more numbers PCA needs more photos in the library.</source>
        <translation>Für mehr Zahlen braucht PCA mehr Fotos in der Bibliothek.</translation>
    </message>
    <message>
        <source>%s dB</source>
        <translation>%s dB</translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message>
        <source>Beside PCA</source>
        <translation>Neben PCA</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>It can be looked into once it has learnt to the end.</source>
        <translation>Hineinsehen lässt sich, sobald er zu Ende gelernt hat.</translation>
    </message>
    <message>
        <source>Reading what it knows…</source>
        <translation>Was er weiß, wird gelesen…</translation>
    </message>
    <message>
        <source>Pictures that it never learnt from: %1 dB. PCA with as many numbers (%2): %3 dB.</source>
        <translation>Bilder, aus denen er nie lernte: %1 dB. PCA mit ebenso vielen Zahlen (%2): %3 dB.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
</context>
<context>
    <name>LanguageChange</name>
    <message>
        <source>The language changes once the current work is done.</source>
        <translation>Die Sprache wechselt, sobald die laufende Arbeit fertig ist.</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie er lernt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing learnt yet. Press Start.</source>
        <translation>Noch nichts gelernt. Drücken Sie Start.</translation>
    </message>
    <message>
        <source>Learning… Step %d. %s.</source>
        <translation>Lernt… Schritt %d. %s.</translation>
    </message>
    <message>
        <source>Pictures that it never learnt from: above what goes in, below what comes out.</source>
        <translation>Bilder, aus denen er nie lernte: oben, was hineingeht, unten, was herauskommt.</translation>
    </message>
    <message>
        <source>Learnt for %m minutes; pictures that it never learnt from: %d dB.</source>
        <translation>%m Minuten gelernt; Bilder, aus denen er nie lernte: %d dB.</translation>
    </message>
    <message>
        <source>Held-out pictures</source>
        <translation>Zurückgehaltene Bilder</translation>
    </message>
</context>
<context>
    <name>LevelsField</name>
    <message>
        <source>Black point</source>
        <translation>Schwarzpunkt</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Midtones (gamma)</source>
        <translation>Mitteltöne (Gamma)</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Weißpunkt</translation>
    </message>
</context>
<context>
    <name>LevelsHandles</name>
    <message>
        <source>Drag the handles of black, midtones and white. Hold Alt while you drag to see what is clipped; double-click resets one.</source>
        <translation>Ziehen Sie die Griffe von Schwarz, Mitteltönen und Weiß. Mit Alt sehen Sie beim Ziehen, was beschnitten wird; ein Doppelklick setzt einen zurück.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Schwarzpunkt</translation>
    </message>
    <message>
        <source>Midtones (gamma)</source>
        <translation>Mitteltöne (Gamma)</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Weißpunkt</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the selected photos (Return)</source>
        <translation>Die ausgewählten Fotos öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Restore (batch)…</source>
        <translation>Restaurieren (Stapel)…</translation>
    </message>
    <message>
        <source>Restore the selected photos, or apply a recipe to them</source>
        <translation>Die ausgewählten Fotos restaurieren oder einen Ablauf darauf anwenden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Add folder to the library</source>
        <translation>Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Views of the library</source>
        <translation>Ansichten der Bibliothek</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool settings</source>
        <translation>Werkzeugeinstellungen</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>There are no photos on the map yet.</source>
        <translation>Auf der Karte sind noch keine Fotos.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Making the map…</source>
        <translation>Karte wird erstellt …</translation>
    </message>
    <message>
        <source>Making the map… %s %</source>
        <translation>Karte wird erstellt … %s %</translation>
    </message>
    <message>
        <source>There are no photos on the map yet. Add a folder to the library.</source>
        <translation>Auf der Karte sind noch keine Fotos. Fügen Sie der Bibliothek einen Ordner hinzu.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all photos</source>
        <translation>Karte aller Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n Foto ausgewählt</numerusform>
            <numerusform>%n Fotos ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkTools</name>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>In pixels of the photo; also [ and ], or Ctrl and the wheel</source>
        <translation>In Pixeln des Fotos; auch [ und ], oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>Deckkraft der Maske</translation>
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
        <source>Mark by hand</source>
        <translation>Von Hand markieren</translation>
    </message>
    <message>
        <source>Appearance of the marks</source>
        <translation>Aussehen der Markierung</translation>
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
    <name>MaskController</name>
    <message>
        <source>%s %% of the photo was changed.</source>
        <translation>%s %% des Fotos wurden verändert.</translation>
    </message>
    <message>
        <source>Nothing found. Try a higher sensitivity, or the brush.</source>
        <translation>Nichts gefunden. Versuchen Sie eine höhere Empfindlichkeit oder den Pinsel.</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>Maske erweitern</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Maske invertieren</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Maske löschen</translation>
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
        <source>Mask saved as “%s”.</source>
        <translation>Maske gespeichert als „%s“.</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Analyses the photo and marks what it finds (Ctrl+F)</source>
        <translation>Analysiert das Foto und markiert, was gefunden wird (Strg+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
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
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Install (about %s MB)</source>
        <translation>Installieren (etwa %s MB)</translation>
    </message>
    <message>
        <source>To train, PyTorch is needed; it is not installed. All else works without it.</source>
        <translation>Zum Trainieren wird PyTorch gebraucht; es ist nicht installiert. Alles andere geht ohne.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Installing PyTorch…</source>
        <translation>PyTorch wird installiert…</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Not known: files say that parts may be invented</source>
        <translation>Nicht bekannt: Dateien sagen, dass Teile erfunden sein können</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Who trained it</source>
        <translation>Trainiert von</translation>
    </message>
    <message>
        <source>Takes %s channels in the range %s</source>
        <translation>Nimmt %s Kanäle im Bereich %s</translation>
    </message>
    <message>
        <source>makes pictures %d times as large</source>
        <translation>macht Bilder %d-mal so groß</translation>
    </message>
    <message>
        <source>Takes %d × %d pixels at a time</source>
        <translation>Nimmt %d × %d Pixel auf einmal</translation>
    </message>
    <message>
        <source>Looks at the whole picture: seams may show in large photos</source>
        <translation>Sieht das ganze Bild an: In großen Fotos können Nähte zu sehen sein</translation>
    </message>
    <message>
        <source>Works in tiles that overlap by %d pixels</source>
        <translation>Arbeitet in Kacheln, die sich um %d Pixel überlappen</translation>
    </message>
    <message>
        <source>Is also told: %s</source>
        <translation>Erfährt auch: %s</translation>
    </message>
    <message>
        <source>Licence: %s</source>
        <translation>Lizenz: %s</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>AEDesk&apos;s own</source>
        <translation>Von AEDesk</translation>
    </message>
    <message>
        <source>%s (not there)</source>
        <translation>%s (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Your models</source>
        <translation>Ihre Modelle</translation>
    </message>
    <message>
        <source>Drop a network that somebody else has trained here (an ONNX file), or add it.</source>
        <translation>Ziehen Sie ein Netz, das jemand anderes trainiert hat (eine ONNX-Datei), hierher, oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Try on the photo</source>
        <translation>Am Foto ausprobieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Adding “%s”</source>
        <translation>„%s“ wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Aunt Martha, The old mill, Seaside 1931</source>
        <translation>Tante Martha, Die alte Mühle, An der See 1931</translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation>Das ist eine Person</translation>
    </message>
    <message>
        <source>The name stands below “People” in Lightroom, darktable and digiKam</source>
        <translation>In Lightroom, darktable und digiKam steht der Name unter „People“</translation>
    </message>
    <message>
        <source>The name is written into XMP files next to the photos; the photos stay as they are.</source>
        <translation>Der Name wird in XMP-Dateien neben den Fotos geschrieben; die Fotos bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>NetworkDrawing</name>
    <message>
        <source>Drawing of the network</source>
        <translation>Zeichnung des Netzes</translation>
    </message>
    <message>
        <source>Numbers from layer to layer: %s</source>
        <translation>Zahlen von Schicht zu Schicht: %s</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
</context>
<context>
    <name>NodesField</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Nodes of layer %d</source>
        <translation>Knoten der Schicht %d</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Set from what AEDesk measures in the photo</source>
        <translation>Nach dem einstellen, was AEDesk am Foto misst</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Doppelklick oder Entf setzt den Wert zurück.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%s bytes</source>
        <translation>%s Bytes</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Recovered edits</source>
        <translation>Wiederhergestellte Bearbeitung</translation>
    </message>
    <message>
        <source>Opening “%s”…</source>
        <translation>„%s“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“%s” was edited in AEDesk. Open it by itself to continue editing.</source>
        <translation>„%s“ wurde in AEDesk bearbeitet. Öffnen Sie es einzeln, um die Bearbeitung fortzusetzen.</translation>
    </message>
    <message>
        <source>The missing part is marked as damage. Repair can fill it.</source>
        <translation>Der fehlende Teil ist als Schaden markiert. Reparieren kann ihn füllen.</translation>
    </message>
    <message>
        <source>“%s” has %d pages. This is the first; File &gt; Split scan into photos makes a photo of each.</source>
        <translation>„%s“ hat %d Seiten. Dies ist die erste; Datei &gt; Scan in Fotos aufteilen macht aus jeder ein Foto.</translation>
    </message>
    <message>
        <source>The steps cannot be used: %s</source>
        <translation>Die Schritte können nicht verwendet werden: %s</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Draw a frame around what other photos shall show, too: a face, a house, a uniform.</source>
        <translation>Ziehen Sie einen Rahmen um das, was auch andere Fotos zeigen sollen: ein Gesicht, ein Haus, eine Uniform.</translation>
    </message>
    <message>
        <source>Find alike</source>
        <translation>Ähnliche finden</translation>
    </message>
</context>
<context>
    <name>PartFrame</name>
    <message>
        <source>Part of the photo</source>
        <translation>Teil des Fotos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>What the results are called; the list below shows it</source>
        <translation>Wie die Ergebnisse heißen; die Liste darunter zeigt es</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>&amp;Name of the photo</source>
        <translation>&amp;Name des Fotos</translation>
    </message>
    <message>
        <source>Num&amp;ber, from 1 on</source>
        <translation>N&amp;ummer, ab 1</translation>
    </message>
    <message>
        <source>&amp;Date on which it was taken</source>
        <translation>&amp;Aufnahmedatum</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Folder of the photo</source>
        <translation>&amp;Ordner des Fotos</translation>
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
    <name>PhotoPane</name>
    <message>
        <source>No picture that can be shown</source>
        <translation>Kein Bild, das gezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>PhotoRows</name>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>No photo is like it.</source>
        <translation>Kein Foto ist ihm ähnlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be measured.</source>
        <translation>
            <numerusform>%n Foto konnte nicht gemessen werden.</numerusform>
            <numerusform>%n Fotos konnten nicht gemessen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Fotos werden gemessen…</translation>
    </message>
    <message>
        <source>%s pixels</source>
        <translation>%s Pixel</translation>
    </message>
    <message>
        <source>No photo fits the search.</source>
        <translation>Kein Foto passt zur Suche.</translation>
    </message>
    <message>
        <source>There are no photos in this folder yet.</source>
        <translation>In diesem Ordner sind noch keine Fotos.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Voreinstellungen</translation>
    </message>
    <message>
        <source>Save steps as preset…</source>
        <translation>Schritte als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Fit to page</source>
        <translation>An Seite anpassen</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Ganzes Foto zeigen</translation>
    </message>
    <message>
        <source>Crop to fill</source>
        <translation>Zuschneiden und füllen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Dieses Foto</translation>
    </message>
    <message>
        <source>All photos of the strip (%s)</source>
        <translation>Alle Fotos des Filmstreifens (%s)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Zoll</translation>
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
        <source>Photo size</source>
        <translation>Fotogröße</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Photos per page</source>
        <translation>Fotos pro Seite</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Page %s of %s</source>
        <translation>Seite %s von %s</translation>
    </message>
    <message>
        <source>%s × %s %s, %s dpi</source>
        <translation>%s × %s %s, %s dpi</translation>
    </message>
    <message>
        <source>Smaller than you chose: there is no more room on the page.</source>
        <translation>Kleiner als gewählt: Auf der Seite ist nicht mehr Platz.</translation>
    </message>
    <message>
        <source>Below %s dpi a print looks soft: print it smaller, or enlarge the photo first.</source>
        <translation>Unter %s dpi wirkt ein Druck weich: Drucken Sie kleiner, oder vergrößern Sie erst das Foto.</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Fotos werden gelesen …</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
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
        <source>Saved as PDF.</source>
        <translation>Als PDF gespeichert.</translation>
    </message>
    <message>
        <source>It was too late to stop: the photo was saved as PDF.</source>
        <translation>Zum Abbrechen war es zu spät: Das Foto wurde als PDF gespeichert.</translation>
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
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the current step; the photo stays unchanged (Esc)</source>
        <translation>Den laufenden Schritt abbrechen; das Foto bleibt unverändert (Esc)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Autoencoders</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>None yet. Begin with one of those that are ready.</source>
        <translation>Noch keine. Beginnen Sie mit einer der Vorlagen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open shared file…</source>
        <translation>Geteilte Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Layer by layer first</source>
        <translation>Zuerst Schicht für Schicht</translation>
    </message>
    <message>
        <source>Of convolutions</source>
        <translation>Aus Faltungen</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>A folder of at least ten photos</source>
        <translation>Ein Ordner mit mindestens zehn Fotos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Lernt aus</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>Codegröße</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Nodes per layer</source>
        <translation>Knoten je Schicht</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Sparse by</source>
        <translation>Sparsam durch</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsamkeit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Kontraktion</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source> per 32 × 32 px</source>
        <translation> je 32 × 32 px</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <translation>Fotos zum Lernen</translation>
    </message>
</context>
<context>
    <name>RestoreCare</name>
    <message>
        <source>Show skipped areas</source>
        <translation>Ausgelassene Stellen zeigen</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Restore photo</source>
        <translation>Foto restaurieren</translation>
    </message>
    <message>
        <source>Analyses the photo and applies the steps it needs.</source>
        <translation>Analysiert das Foto und führt die nötigen Schritte aus.</translation>
    </message>
    <message>
        <source>Show skipped areas</source>
        <translation>Ausgelassene Stellen zeigen</translation>
    </message>
    <message>
        <source>Mark them in Repair, where you can check and fill them</source>
        <translation>In „Reparieren“ markieren, wo Sie sie prüfen und füllen können</translation>
    </message>
    <message>
        <source>The steps appear here. Untick, reorder or adjust them, then run again.</source>
        <translation>Hier erscheinen die Schritte. Sie können sie abwählen, verschieben oder ändern und dann erneut starten.</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Ablauf öffnen…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Ablauf speichern…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Your saved lists of steps</source>
        <translation>Ihre gespeicherten Abläufe</translation>
    </message>
    <message numerus="yes">
        <source>%n wider areas were skipped.</source>
        <translation>
            <numerusform>%n breitere Stelle wurde ausgelassen.</numerusform>
            <numerusform>%n breitere Stellen wurden ausgelassen.</numerusform>
        </translation>
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
</context>
<context>
    <name>Retune</name>
    <message>
        <source>Change history</source>
        <translation>Verlauf ändern</translation>
    </message>
</context>
<context>
    <name>SameSteps</name>
    <message>
        <source>Left out, because drawn by hand or unknown: %s.</source>
        <translation>Weggelassen, weil von Hand gezeichnet oder unbekannt: %s.</translation>
    </message>
    <message>
        <source>Same steps as “%s”</source>
        <translation>Gleiche Schritte wie „%s“</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There are no changes to save.</source>
        <translation>Es gibt keine Änderungen zu speichern.</translation>
    </message>
    <message>
        <source>There are no new changes to save.</source>
        <translation>Es gibt keine neuen Änderungen zu speichern.</translation>
    </message>
    <message>
        <source>Not saved yet. Please wait for the current step, or press Esc to stop it.</source>
        <translation>Noch nicht gespeichert. Bitte warten Sie auf den laufenden Schritt, oder brechen Sie ihn mit Esc ab.</translation>
    </message>
    <message>
        <source>Saved as “%s”.</source>
        <translation>Gespeichert als „%s“.</translation>
    </message>
    <message>
        <source>Saving “%s”…</source>
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
        <source>Show passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Any file can be the key. It must never change afterwards.</source>
        <translation>Jede Datei kann der Schlüssel sein. Sie darf sich danach nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Schlüsseldatei verwenden…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>A lost passphrase is final: without it nobody can open the photo again. Keep the original, too.</source>
        <translation>Eine verlorene Passphrase ist endgültig: Ohne sie kann niemand das Foto je wieder öffnen. Behalten Sie auch das Original.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expand or collapse</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Miniaturen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%d of %s selected</source>
        <translation>%d von %s ausgewählt</translation>
    </message>
    <message>
        <source>%d of %d</source>
        <translation>%d von %d</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <source>System default</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>What is not listed is not installed; “aedesk doctor” tells what else this computer could use</source>
        <translation>Was nicht in der Liste steht, ist nicht installiert; „aedesk doctor“ sagt, was dieser Rechner noch nutzen könnte</translation>
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
        <source>Next to the original</source>
        <translation>Neben dem Original</translation>
    </message>
    <message>
        <source>Save edit steps next to the photo</source>
        <translation>Bearbeitungsschritte neben dem Foto speichern</translation>
    </message>
    <message>
        <source>Record edits in the photo’s metadata</source>
        <translation>Bearbeitung in den Metadaten vermerken</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Save photos in</source>
        <translation>Fotos speichern in</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>Rechnen mit</translation>
    </message>
    <message>
        <source>Steps that do not fit in memory are kept on disk until the photo is closed.</source>
        <translation>Schritte, die nicht in den Speicher passen, liegen auf der Festplatte, bis das Foto geschlossen wird.</translation>
    </message>
    <message>
        <source>Press Enter on an action, then the new shortcut. Delete removes it.</source>
        <translation>Drücken Sie die Eingabetaste auf einer Aktion, dann das neue Tastenkürzel. Entf entfernt es.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The language changes as soon as you press OK; your photos and their steps stay open.</source>
        <translation>Die Sprache wechselt, sobald Sie OK drücken; Ihre Fotos und deren Schritte bleiben offen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>General</source>
        <translation>Allgemein</translation>
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
    <name>Sheet</name>
    <message>
        <source>Pictures before and after</source>
        <translation>Bilder vorher und nachher</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Browse folder</source>
        <translation>Ordner durchsuchen</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>In diesem Ordner sind keine Fotos.</translation>
    </message>
    <message>
        <source>“%s” is rejected. No file is deleted.</source>
        <translation>„%s“ ist abgelehnt. Es wird keine Datei gelöscht.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>%s is used twice: “%s” and “%s”.</source>
        <translation>%s ist doppelt vergeben: „%s“ und „%s“.</translation>
    </message>
    <message>
        <source>%s (used twice)</source>
        <translation>%s (doppelt vergeben)</translation>
    </message>
    <message>
        <source>Press the shortcut…</source>
        <translation>Tastenkürzel drücken…</translation>
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
    <name>SnapshotList</name>
    <message>
        <source>Original and snapshots</source>
        <translation>Original und Schnappschüsse</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click to compare with it</source>
        <translation>Zum Vergleichen anklicken</translation>
    </message>
    <message>
        <source>Click to restore “%s”; F2 renames it, Delete removes it</source>
        <translation>Klicken stellt „%s“ wieder her; F2 benennt um, Entf löscht</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>A folder of photos; subfolders are included</source>
        <translation>Ein Ordner mit Fotos; Unterordner gehören dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n selected photo(s)</source>
        <translation>
            <numerusform>%n ausgewähltes Foto</numerusform>
            <numerusform>%n ausgewählte Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%s (restored)</source>
        <translation>%s (restauriert)</translation>
    </message>
</context>
<context>
    <name>SplitWindow</name>
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
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Split scan into photos</source>
        <translation>Scan in Fotos aufteilen</translation>
    </message>
    <message>
        <source>Find photos again</source>
        <translation>Fotos erneut suchen</translation>
    </message>
    <message>
        <source>Centre X</source>
        <translation>Mitte X</translation>
    </message>
    <message>
        <source>Centre Y</source>
        <translation>Mitte Y</translation>
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
        <source>Save photos</source>
        <translation>Fotos speichern</translation>
    </message>
    <message>
        <source>Drag on the scan to add a photo. Drag its corners to resize it, and the handle above it to rotate it.</source>
        <translation>Ziehen Sie auf dem Scan ein Foto auf. Ziehen an den Ecken ändert seine Größe, Ziehen am Griff darüber dreht es.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Split “%s”</source>
        <translation>„%s“ aufteilen</translation>
    </message>
    <message>
        <source>Analysing the scan…</source>
        <translation>Der Scan wird analysiert…</translation>
    </message>
    <message>
        <source>No separate photos were found, so the page counts as one. Drag to mark photos.</source>
        <translation>Es wurden keine einzelnen Fotos gefunden; die Seite gilt als eines. Ziehen Sie, um Fotos zu markieren.</translation>
    </message>
    <message>
        <source>Photo %d: %s × %s px, %s°</source>
        <translation>Foto %d: %s × %s px, %s°</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%s (photos)</source>
        <translation>%s (Fotos)</translation>
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
</context>
<context>
    <name>StackRows</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Processor or graphics card that runs the tools; known after the first use</source>
        <translation>Prozessor oder Grafikkarte, auf der die Werkzeuge laufen; nach dem ersten Gebrauch bekannt</translation>
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
        <source>Drag to reorder; untick to skip a step; Delete removes it</source>
        <translation>Ziehen ändert die Reihenfolge; Abwählen überspringt einen Schritt; Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Aus- oder einschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare with this step</source>
        <translation>Mit diesem Schritt vergleichen</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Schnappschuss…</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>At least %s characters</source>
        <translation>Mindestens %s Zeichen</translation>
    </message>
</context>
<context>
    <name>ToneController</name>
    <message>
        <source>Click something in the photo that should be neutral grey. Esc leaves.</source>
        <translation>Klicken Sie im Foto auf etwas, das neutral grau sein soll. Esc beendet.</translation>
    </message>
</context>
<context>
    <name>ToneSection</name>
    <message>
        <source>Levels and curve</source>
        <translation>Tonwerte und Gradationskurve</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
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
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels alike, or one of them alone</source>
        <translation>Alle Kanäle gleich oder einer allein</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Show what is rare in the histogram, too</source>
        <translation>Auch zeigen, was im Histogramm selten ist</translation>
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
        <source>%s found nothing to do. The photo is unchanged.</source>
        <translation>%s fand nichts zu tun. Das Foto ist unverändert.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the preview; the photo and the settings stay as they were</source>
        <translation>Die Vorschau verwerfen; Foto und Einstellungen bleiben, wie sie waren</translation>
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
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
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
        <source>Draw a line along something that should be level or upright, also with Ctrl: the photo is straightened to it</source>
        <translation>Ziehen Sie eine Linie entlang dessen, was waagrecht oder senkrecht sein soll, auch mit Strg: Das Foto wird danach ausgerichtet</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Reset the frame to the whole photo</source>
        <translation>Den Rahmen auf das ganze Foto zurücksetzen</translation>
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
</context>
<context>
    <name>UseMenu</name>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothek…</translation>
    </message>
    <message>
        <source>Library: AEDesk’s own code…</source>
        <translation>Bibliothek: eigener Code von AEDesk…</translation>
    </message>
    <message>
        <source>A tool needs a convolutional autoencoder that has learnt to the end.</source>
        <translation>Ein Werkzeug braucht einen faltenden Autoencoder, der zu Ende gelernt hat.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Duplicates and versions</source>
        <translation>Duplikate und Versionen</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Beste behalten</translation>
    </message>
    <message>
        <source>Reject all others; no file is deleted</source>
        <translation>Alle anderen ablehnen; keine Datei wird gelöscht</translation>
    </message>
    <message>
        <source>Keep the selected</source>
        <translation>Ausgewählte behalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look for duplicates among all photos</source>
        <translation>Unter allen Fotos nach Duplikaten suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in several versions</source>
        <translation>
            <numerusform>%n Foto in mehreren Versionen</numerusform>
            <numerusform>%n Fotos in mehreren Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of one file</source>
        <translation>Kopien einer Datei</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No photo is there twice.</source>
        <translation>Kein Foto ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht…</translation>
    </message>
    <message>
        <source>Versions of “%s”; the best comes first</source>
        <translation>Versionen von „%s“; die beste steht vorn</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>Versionen werden verglichen…</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauriert</translation>
    </message>
    <message>
        <source>less damaged</source>
        <translation>weniger beschädigt</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>schärfer</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>größere Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) rejected. No file is deleted.</source>
        <translation>
            <numerusform>%n Foto abgelehnt. Keine Datei wird gelöscht.</numerusform>
            <numerusform>%n Fotos abgelehnt. Keine Datei wird gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an old photo here</source>
        <translation>Ziehen Sie ein altes Foto hierher</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Your photos never leave it.</source>
        <translation>Alles läuft auf diesem Computer. Ihre Fotos verlassen ihn nie.</translation>
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
        <source>&amp;Try it on a sample photo</source>
        <translation>Mit einem &amp;Beispielfoto ausprobieren</translation>
    </message>
    <message>
        <source>Open an old print that was made for AEDesk</source>
        <translation>Ein altes Foto öffnen, das für AEDesk gemacht wurde</translation>
    </message>
    <message>
        <source>Recent photos</source>
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
    <name>WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>An autoencoder squeezes pictures through a code of few numbers, and so learns what they have in common. It knows only what it was shown, and what the code has no room for is lost. Choose New to build one: with the digits it takes two minutes.</source>
        <translation>Ein Autoencoder zwängt Bilder durch einen Code aus wenigen Zahlen und lernt so, was sie gemeinsam haben. Er kennt nur, was ihm gezeigt wurde, und was im Code keinen Platz hat, geht verloren. Wählen Sie Neu, um einen zu bauen: Mit den Ziffern dauert es zwei Minuten.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Use in</source>
        <translation>Verwenden in</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Als Datei teilen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>What the code knows</source>
        <translation>Was der Code weiß</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open a shared autoencoder</source>
        <translation>Geteilten Autoencoder öffnen</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Die Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>Stopping… What was learnt is kept.</source>
        <translation>Wird angehalten… Das Gelernte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Paused. What was learnt is kept.</source>
        <translation>Angehalten. Das Gelernte bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%s” can be chosen as the network of the tool now.</source>
        <translation>„%s“ kann jetzt als Netz des Werkzeugs gewählt werden.</translation>
    </message>
    <message>
        <source>The Library finds photos by AEDesk’s own code; its index is being made anew.</source>
        <translation>Die Bibliothek findet Fotos mit dem eigenen Code von AEDesk; ihr Verzeichnis wird neu angelegt.</translation>
    </message>
    <message>
        <source>The Library finds photos by the code of “%s”; its index is being made anew.</source>
        <translation>Die Bibliothek findet Fotos mit dem Code von „%s“; ihr Verzeichnis wird neu angelegt.</translation>
    </message>
    <message>
        <source>Share an autoencoder</source>
        <translation>Autoencoder teilen</translation>
    </message>
    <message>
        <source>Saved as “%s”: recipe and weights, no photos.</source>
        <translation>Gespeichert als „%s“: Rezept und Gewichte, keine Fotos.</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
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
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>Sa&amp;me steps as the last photo</source>
        <translation>Gleic&amp;he Schritte wie beim letzten Foto</translation>
    </message>
    <message>
        <source>Co&amp;py photo</source>
        <translation>Foto &amp;kopieren</translation>
    </message>
    <message>
        <source>Paste as a &amp;new photo</source>
        <translation>Als &amp;neues Foto einfügen</translation>
    </message>
    <message>
        <source>Restore a &amp;folder (batch)…</source>
        <translation>&amp;Ordner restaurieren (Stapel)…</translation>
    </message>
    <message>
        <source>Restore all photos of a folder and save them in another one</source>
        <translation>Alle Fotos eines Ordners restaurieren und in einem anderen speichern</translation>
    </message>
    <message>
        <source>&amp;Workshop…</source>
        <translation>&amp;Werkstatt…</translation>
    </message>
    <message>
        <source>Build an autoencoder of your own, watch it learn, and use it</source>
        <translation>Einen eigenen Autoencoder bauen, ihm beim Lernen zusehen und ihn verwenden</translation>
    </message>
    <message>
        <source>Split scan &amp;into photos…</source>
        <translation>Scan in Fotos auf&amp;teilen…</translation>
    </message>
    <message>
        <source>Separate the photos on one scan, or the pages of one file</source>
        <translation>Die Fotos eines Scans oder die Seiten einer Datei trennen</translation>
    </message>
    <message>
        <source>&amp;Browse folder…</source>
        <translation>Ordne&amp;r durchsuchen…</translation>
    </message>
    <message>
        <source>Show all photos of a folder as thumbnails</source>
        <translation>Alle Fotos eines Ordners als Miniaturen anzeigen</translation>
    </message>
    <message>
        <source>Add folder to librar&amp;y…</source>
        <translation>Ordner zur Bibliothek &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Find the photos of a folder by what is on them</source>
        <translation>Die Fotos eines Ordners nach ihrem Inhalt finden</translation>
    </message>
    <message>
        <source>Save the restored photo next to the original</source>
        <translation>Das restaurierte Foto neben dem Original speichern</translation>
    </message>
    <message>
        <source>Save all changed photos next to their originals; no other file is replaced</source>
        <translation>Alle geänderten Fotos neben ihren Originalen speichern; keine andere Datei wird ersetzt</translation>
    </message>
    <message>
        <source>Save edit s&amp;teps next to the photo</source>
        <translation>Bearbeitungss&amp;chritte neben dem Foto speichern</translation>
    </message>
    <message>
        <source>Save the edit steps in a small file, so that you can continue another day</source>
        <translation>Die Bearbeitungsschritte in einer kleinen Datei speichern, damit Sie an einem anderen Tag weitermachen können</translation>
    </message>
    <message>
        <source>Recor&amp;d edits in the photo’s metadata</source>
        <translation>Bearbe&amp;itung in den Metadaten vermerken</translation>
    </message>
    <message>
        <source>Record tools, settings and networks in the XMP metadata, for archives and honest use</source>
        <translation>Werkzeuge, Einstellungen und Netze in den XMP-Metadaten vermerken, für Archive und ehrlichen Gebrauch</translation>
    </message>
    <message>
        <source>A copy for others: smaller, in another format, without the location</source>
        <translation>Eine Kopie für andere: kleiner, in einem anderen Format, ohne den Aufnahmeort</translation>
    </message>
    <message>
        <source>Save change &amp;map…</source>
        <translation>Änderungs&amp;karte speichern…</translation>
    </message>
    <message>
        <source>A picture of where the photo was changed, from yellow (a little) to red (a lot)</source>
        <translation>Ein Bild davon, wo das Foto verändert wurde, von Gelb (wenig) bis Rot (viel)</translation>
    </message>
    <message>
        <source>Quit AEDesk</source>
        <translation>AEDesk beenden</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the step</source>
        <translation>Den Schritt wiederholen</translation>
    </message>
    <message>
        <source>Apply the steps of the last photo to this one, except what was drawn by hand</source>
        <translation>Die Schritte des letzten Fotos auf dieses anwenden, außer was von Hand gezeichnet wurde</translation>
    </message>
    <message>
        <source>Snaps&amp;hot…</source>
        <translation>Schna&amp;ppschuss…</translation>
    </message>
    <message>
        <source>Keep the steps as they are now by a name, to come back to them</source>
        <translation>Den jetzigen Stand der Schritte unter einem Namen merken, um dorthin zurückzukehren</translation>
    </message>
    <message>
        <source>Copy the photo to the clipboard</source>
        <translation>Das Foto in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Open the picture or the files on the clipboard</source>
        <translation>Das Bild oder die Dateien aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Be&amp;fehl suchen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Vorgang &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop the current step; the photo stays unchanged</source>
        <translation>Den laufenden Schritt abbrechen; das Foto bleibt unverändert</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ansicht ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ansicht ver&amp;kleinern</translation>
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
        <translation>&amp;100 %</translation>
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
        <source>The original on the left, the photo on the right, zoomed together</source>
        <translation>Links das Original, rechts das Foto, gemeinsam gezoomt</translation>
    </message>
    <message>
        <source>Show chan&amp;ges</source>
        <translation>Änderungen an&amp;zeigen</translation>
    </message>
    <message>
        <source>Yellow where a little was changed, red where a lot was</source>
        <translation>Gelb, wo wenig verändert wurde, rot, wo viel</translation>
    </message>
    <message>
        <source>Compare with the chosen st&amp;ep</source>
        <translation>&amp;Mit dem gewählten Schritt vergleichen</translation>
    </message>
    <message>
        <source>Before is what the photo was after the step that is chosen in History</source>
        <translation>„Vorher“ ist der Stand nach dem Schritt, der im Verlauf gewählt ist</translation>
    </message>
    <message>
        <source>The next photo in the strip</source>
        <translation>Das nächste Foto des Streifens</translation>
    </message>
    <message>
        <source>The previous photo in the strip</source>
        <translation>Das vorige Foto des Streifens</translation>
    </message>
    <message>
        <source>Show all photos as thumbnails; with a single photo open, those of its folder</source>
        <translation>Alle Fotos als Miniaturen anzeigen; bei einem einzelnen die seines Ordners</translation>
    </message>
    <message>
        <source>Libra&amp;ry</source>
        <translation>Biblio&amp;thek</translation>
    </message>
    <message>
        <source>The photos of your folders: alike ones, groups, duplicates</source>
        <translation>Die Fotos Ihrer Ordner: ähnliche, Gruppen, Duplikate</translation>
    </message>
    <message>
        <source>The photo’s actual pixels around the mouse, even when the whole photo is shown</source>
        <translation>Das Foto um die Maus herum in 100 %, auch wenn das ganze Foto zu sehen ist</translation>
    </message>
    <message>
        <source>Find ali&amp;ke</source>
        <translation>Ähnliche &amp;finden</translation>
    </message>
    <message>
        <source>Find photos in the library that are like this one</source>
        <translation>Fotos in der Bibliothek finden, die diesem ähnlich sind</translation>
    </message>
    <message>
        <source>Find alike of a p&amp;art…</source>
        <translation>Ähnliche zu einem &amp;Teil finden…</translation>
    </message>
    <message>
        <source>Mark a face or a thing, and find photos in the library that show it, too</source>
        <translation>Ein Gesicht oder eine Sache markieren und Fotos in der Bibliothek finden, die sie auch zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w the code…</source>
        <translation>&amp;Code anzeigen…</translation>
    </message>
    <message>
        <source>What the library’s network keeps of this photo, drawn again from its numbers</source>
        <translation>Was das Netz der Bibliothek von diesem Foto behält, aus seinen Zahlen neu gezeichnet</translation>
    </message>
    <message>
        <source>Clipping &amp;warning</source>
        <translation>&amp;Beschneidung anzeigen</translation>
    </message>
    <message>
        <source>Red where white is clipped, blue where black is clipped</source>
        <translation>Rot, wo Weiß beschnitten ist, blau, wo Schwarz beschnitten ist</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>The photo on the whole screen, without bars and panels; Esc leaves it</source>
        <translation>Das Foto auf dem ganzen Bildschirm, ohne Leisten und Bedienfelder; Esc verlässt es</translation>
    </message>
    <message>
        <source>Go on by keys: from the bar to the tools, the photo, the strip and the panel</source>
        <translation>Mit den Tasten weiter: von der Leiste zu Werkzeugen, Foto, Streifen und Bedienfeld</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <translation>Voriger F&amp;ensterbereich</translation>
    </message>
    <message>
        <source>Go back by keys to the part of the window before</source>
        <translation>Mit den Tasten zurück zum vorigen Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;Crop &amp;&amp; rotate</source>
        <translation>&amp;Zuschneiden &amp;&amp; drehen</translation>
    </message>
    <message>
        <source>Crop, rotate and straighten the photo</source>
        <translation>Das Foto zuschneiden, drehen und gerade richten</translation>
    </message>
    <message>
        <source>Rotate 90° anticlockwise</source>
        <translation>90° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Rotate 90° clockwise</source>
        <translation>90° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>&amp;Flip horizontally</source>
        <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Swap left and right, for a slide that was scanned from the back</source>
        <translation>Links und rechts vertauschen, für ein von hinten gescanntes Dia</translation>
    </message>
    <message>
        <source>The rating is saved in an XMP file next to the photo, where other programs find it</source>
        <translation>Die Bewertung wird in einer XMP-Datei neben dem Foto gespeichert, wo andere Programme sie finden</translation>
    </message>
    <message>
        <source>Mark the photo as rejected; no file is deleted</source>
        <translation>Das Foto als abgelehnt markieren; es wird keine Datei gelöscht</translation>
    </message>
    <message>
        <source>Paint to mark; the right button, or Alt, erases</source>
        <translation>Durch Malen markieren; die rechte Taste oder Alt radiert</translation>
    </message>
    <message>
        <source>Erase marks</source>
        <translation>Markierungen löschen</translation>
    </message>
    <message>
        <source>Paint over a spot to fill it at once; or hold Ctrl while you paint with the brush</source>
        <translation>Einen Fleck übermalen, um ihn sofort zu füllen; oder beim Malen mit dem Pinsel Strg halten</translation>
    </message>
    <message>
        <source>Grow the marks by one pixel on all sides</source>
        <translation>Die Markierungen ringsum um ein Pixel erweitern</translation>
    </message>
    <message>
        <source>Shrink the marks by one pixel on all sides</source>
        <translation>Die Markierungen ringsum um ein Pixel verkleinern</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Markierungen &amp;zeigen</translation>
    </message>
    <message>
        <source>Use a picture as the mask: white is marked</source>
        <translation>Ein Bild als Maske verwenden: Weiß ist markiert</translation>
    </message>
    <message>
        <source>Save the mask as a black-and-white picture</source>
        <translation>Die Maske als Schwarz-Weiß-Bild speichern</translation>
    </message>
    <message>
        <source>Language, theme, folders, shortcuts and performance</source>
        <translation>Sprache, Farbschema, Ordner, Tastenkürzel und Leistung</translation>
    </message>
    <message>
        <source>Short help pages, opened at the current tool</source>
        <translation>Kurze Hilfeseiten, beim aktuellen Werkzeug aufgeschlagen</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Näc&amp;hstes Foto</translation>
    </message>
    <message>
        <source>Search all commands by what they are called or what they do</source>
        <translation>Alle Befehle danach durchsuchen, wie sie heißen oder was sie tun</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>All p&amp;hotos</source>
        <translation>&amp;Alle Fotos</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Next par&amp;t of the window</source>
        <translation>Nächste&amp;r Fensterbereich</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>Kei&amp;ne Sterne</translation>
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
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
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
        <source>La&amp;rger brush</source>
        <translation>&amp;Größerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush larger; also #, + or Ctrl and the wheel</source>
        <translation>Pinsel vergrößern; auch #, + oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Ö, - or Ctrl and the wheel</source>
        <translation>Pinsel verkleinern; auch Ö, - oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>Er&amp;weitern</translation>
    </message>
    <message>
        <source>Shri&amp;nk</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>Mark what is not marked</source>
        <translation>Markieren, was nicht markiert ist</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>L&amp;öschen</translation>
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
        <source>S&amp;ave mask…</source>
        <translation>&amp;Maske speichern…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Open the &amp;sample photo</source>
        <translation>&amp;Beispielfoto öffnen</translation>
    </message>
    <message>
        <source>An old print to try the tools on, made for AEDesk</source>
        <translation>Ein altes Foto zum Ausprobieren der Werkzeuge, für AEDesk gemacht</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>&amp;Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>The hints of the first minute: where to restore, to compare and to save</source>
        <translation>Die Hinweise der ersten Minute: wo man restauriert, vergleicht und speichert</translation>
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
        <source>The settings were damaged and have been reset. The old file is “%s”.</source>
        <translation>Die Einstellungen waren beschädigt und wurden zurückgesetzt. Die alte Datei ist „%s“.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Abläufe (*.json)</translation>
    </message>
    <message>
        <source>AEDesk pictures (*.aed)</source>
        <translation>AEDesk-Bilder (*.aed)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
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
        <source>Otherwise the changes since the last save are lost. Your original is not touched.</source>
        <translation>Ohne Speichern gehen die letzten Änderungen verloren. Ihr Original bleibt unverändert.</translation>
    </message>
    <message>
        <source>Otherwise the changes since the last save are lost. Your originals are not touched.</source>
        <translation>Ohne Speichern gehen die letzten Änderungen verloren. Ihre Originale bleiben unverändert.</translation>
    </message>
    <message>
        <source>Photos that have not been saved yet are saved next to their originals.</source>
        <translation>Noch nicht gespeicherte Fotos werden neben ihren Originalen gespeichert.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Another window or another program has changed it. Save As… keeps both.</source>
        <translation>Ein anderes Fenster oder Programm hat sie geändert. Speichern unter… behält beide.</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>The intact part can be opened; the rest will be grey.</source>
        <translation>Der unbeschädigte Teil kann geöffnet werden; der Rest wird grau.</translation>
    </message>
    <message>
        <source>Open the intact part</source>
        <translation>Unbeschädigten Teil öffnen</translation>
    </message>
    <message>
        <source>If you discard it, it is lost. Your original is not touched.</source>
        <translation>Wenn Sie sie verwerfen, ist sie verloren. Ihr Original bleibt unverändert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open as is</source>
        <translation>Nur das Foto öffnen</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Bearbeitung fortsetzen</translation>
    </message>
    <message>
        <source>“%s” has changed since you saved it here. Replace it?</source>
        <translation>„%s“ wurde verändert, seit Sie es hier gespeichert haben. Ersetzen?</translation>
    </message>
    <message>
        <source>AEDesk closed unexpectedly. Restore your unsaved work on %s?</source>
        <translation>AEDesk wurde unerwartet beendet. Ihre ungespeicherte Arbeit an %s wiederherstellen?</translation>
    </message>
    <message>
        <source>“%s” was edited in AEDesk. Continue editing?</source>
        <translation>„%s“ wurde in AEDesk bearbeitet. Bearbeitung fortsetzen?</translation>
    </message>
    <message>
        <source>The original “%s” opens with all its steps, which you can still change. Or open the photo as it is.</source>
        <translation>Das Original „%s“ wird mit allen Schritten geöffnet, die Sie noch ändern können. Oder öffnen Sie das Foto, wie es ist.</translation>
    </message>
    <message>
        <source>Save changes to %d photos?</source>
        <translation>Änderungen an %d Fotos speichern?</translation>
    </message>
    <message>
        <source>Save changes to “%s”?</source>
        <translation>Änderungen an „%s“ speichern?</translation>
    </message>
    <message>
        <source>“%s”</source>
        <translation>„%s“</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <translation>Foto speichern unter</translation>
    </message>
    <message>
        <source>The original would be lost for good.</source>
        <translation>Das Original wäre für immer verloren.</translation>
    </message>
    <message>
        <source>Replace the original photo “%s”?</source>
        <translation>Das Originalfoto „%s“ ersetzen?</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>„%s“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Match colours of a photo</source>
        <translation>Farben an ein Foto anpassen</translation>
    </message>
    <message>
        <source>This photo is already in colour. Recolour it?</source>
        <translation>Dieses Foto ist bereits farbig. Neu einfärben?</translation>
    </message>
    <message>
        <source>Its present colours will be ignored; you can undo this.</source>
        <translation>Seine jetzigen Farben werden ignoriert; Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Neu einfärben</translation>
    </message>
    <message>
        <source>There was not enough memory. The photo is unchanged.</source>
        <translation>Der Speicher reichte nicht. Das Foto ist unverändert.</translation>
    </message>
    <message>
        <source>Something went wrong in AEDesk. The photo is unchanged.</source>
        <translation>In AEDesk ging etwas schief. Das Foto ist unverändert.</translation>
    </message>
    <message>
        <source>Networks (%s)</source>
        <translation>Netze (%s)</translation>
    </message>
    <message>
        <source>The photo would have %s megapixels. Enlarge it anyway?</source>
        <translation>Das Foto hätte %s Megapixel. Trotzdem vergrößern?</translation>
    </message>
    <message>
        <source>This takes a lot of memory and time, and AEDesk only opens files of up to %d megapixels.</source>
        <translation>Das kostet viel Speicher und Zeit, und AEDesk öffnet nur Dateien bis %d Megapixel.</translation>
    </message>
    <message>
        <source>Save as .aed</source>
        <translation>Als .aed speichern</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Ablauf speichern</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Recipes and steps that name it cannot be taken again without it.</source>
        <translation>Abläufe und Schritte, die es nennen, lassen sich ohne es nicht wiederholen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the model “%s”?</source>
        <translation>Das Modell „%s“ entfernen?</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
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
        <source>Photos (%s)</source>
        <translation>Fotos (%s)</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Open a photo first</source>
        <translation>Öffnen Sie zuerst ein Foto</translation>
    </message>
    <message>
        <source>Wait until the current step is done</source>
        <translation>Warten Sie, bis der laufende Schritt fertig ist</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Choose a step in History first</source>
        <translation>Wählen Sie zuerst einen Schritt im Verlauf</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Leave the crop first</source>
        <translation>Verlassen Sie zuerst den Zuschnitt</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts verändert</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Open several photos first</source>
        <translation>Öffnen Sie zuerst mehrere Fotos</translation>
    </message>
    <message>
        <source>Open or select a photo first</source>
        <translation>Erst ein Foto öffnen oder auswählen</translation>
    </message>
    <message>
        <source>Select a photo of the library first</source>
        <translation>Erst ein Foto der Bibliothek auswählen</translation>
    </message>
    <message>
        <source>No other photo was edited</source>
        <translation>Kein anderes Foto wurde bearbeitet</translation>
    </message>
    <message>
        <source>No photo has unsaved changes</source>
        <translation>Kein Foto hat ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Choose a tool that marks areas first, such as Repair</source>
        <translation>Wählen Sie zuerst ein Werkzeug, das markiert, etwa Reparieren</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Noch ist nichts markiert</translation>
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
        <source>&apos;{}&apos; is not there; the scheduler writes it with --scheduler-file.</source>
        <translation>&apos;{}&apos; ist nicht da; der Scheduler schreibt sie mit --scheduler-file.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no cluster: local: is followed by a number from 1 to {}.</source>
        <translation>&apos;{}&apos; ist kein Cluster: Auf local: folgt eine Zahl von 1 bis {}.</translation>
    </message>
    <message>
        <source>The address of the cluster is empty.</source>
        <translation>Die Adresse des Clusters ist leer.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed: pip install &apos;aedesk[cluster]&apos;.</source>
        <translation>Ein Cluster braucht Dask, das nicht installiert ist: pip install &apos;aedesk[cluster]&apos;.</translation>
    </message>
    <message>
        <source>The scheduler &apos;{}&apos; cannot be reached ({}).</source>
        <translation>Der Scheduler &apos;{}&apos; ist nicht erreichbar ({}).</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; has AEDesk {}, this computer has {}: install the same version on all.</source>
        <translation>Der Worker &apos;{}&apos; hat AEDesk {}, dieser Computer {}: Installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <source>There is no AEDesk on the worker &apos;{}&apos;: install version {}.</source>
        <translation>Auf dem Worker &apos;{}&apos; fehlt AEDesk: Installieren Sie Version {}.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; does not see &apos;{}&apos;: all computers of the cluster must see the folders of a batch, or they are addresses such as sftp://.</source>
        <translation>Der Worker &apos;{}&apos; sieht &apos;{}&apos; nicht: Alle Computer des Clusters müssen die Ordner eines Stapels sehen, oder es sind Adressen wie sftp://.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; has Python {}, this computer has {}: all need the same.</source>
        <translation>Der Worker &apos;{}&apos; hat Python {}, dieser Computer {}: Alle brauchen dieselbe Version.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; was not taken: its files have names that lead elsewhere.</source>
        <translation>Das Modell &apos;{}&apos; wurde nicht übernommen: Die Namen seiner Dateien führen anderswohin.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; cannot be read ({}).</source>
        <translation>Das Modell &apos;{}&apos; kann nicht gelesen werden ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; has not arrived whole.</source>
        <translation>Das Modell &apos;{}&apos; ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>{} It has been so for {} minutes, so the batch has stopped; it can continue from there.</source>
        <translation>{} Das ist seit {} Minuten so, daher wurde der Stapel angehalten; er kann dort weitergehen.</translation>
    </message>
    <message>
        <source>The cluster has no workers now; waiting for them.</source>
        <translation>Der Cluster hat gerade keine Worker; es wird gewartet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was set aside: two workers have ended while they worked on it.</source>
        <translation>&apos;{}&apos; wurde beiseitegelegt: Zwei Worker wurden beendet, während sie daran arbeiteten.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; cannot use the model &apos;{}&apos;: {}</source>
        <translation>Der Worker &apos;{}&apos; kann das Modell &apos;{}&apos; nicht verwenden: {}</translation>
    </message>
    <message>
        <source>The scheduler cannot be reached; waiting for it.</source>
        <translation>Der Scheduler ist nicht erreichbar; es wird gewartet.</translation>
    </message>
    <message>
        <source>The folder of &apos;{}&apos; is not there any more.</source>
        <translation>Der Ordner von &apos;{}&apos; ist nicht mehr da.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there any more.</source>
        <translation>&apos;{}&apos; ist nicht mehr da.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was saved by a worker that was lost before it could say what was done.</source>
        <translation>&apos;{}&apos; wurde von einem Worker gespeichert, der verloren ging, bevor er sagen konnte, was getan wurde.</translation>
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
        <translation>Diese Datei ist gesperrt: Sie braucht ihre Passphrase oder Schlüsseldatei.</translation>
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
        <source>No photo is ticked.</source>
        <translation>Kein Foto ist angehakt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this computer.</source>
        <translation>&apos;{}&apos; liegt nicht auf diesem Computer.</translation>
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
        <source>The steps of &apos;{}&apos; cannot be used ({}).</source>
        <translation>Die Schritte von „{}“ sind nicht zu gebrauchen ({}).</translation>
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
        <source>&apos;{}&apos; is a folder, not a photo.</source>
        <translation>„{}“ ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty: the file has no content.</source>
        <translation>„{}“ ist leer: Die Datei hat keinen Inhalt.</translation>
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
        <source>&apos;{}&apos; stores its colours as {}, which AEDesk cannot read.</source>
        <translation>„{}“ speichert seine Farben als {}, das AEDesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>The mask &apos;{}&apos; is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>Die Maske „{}“ hat {} x {} Pixel, das Foto {} x {}: Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large: {} x {} pixels.</source>
        <translation>„{}“ ist zu groß: {} x {} Pixel.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read.</source>
        <translation>„{}“ ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: what its file still holds was read, the rest of the photo is missing.</source>
        <translation>„{}“ ist unvollständig: Gelesen wurde, was die Datei noch enthält, der Rest des Fotos fehlt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged, but all of its pixels could be read.</source>
        <translation>„{}“ ist beschädigt, aber alle Pixel waren lesbar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a part of its XMP cannot be read and is left out.</source>
        <translation>„{}“: Ein Teil seiner XMP-Angaben ist nicht lesbar und wird weggelassen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds {} photos; only the first was opened.</source>
        <translation>„{}“ enthält {} Fotos; nur das erste wurde geöffnet.</translation>
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
        <source>&apos;{}&apos; is locked, &apos;{}&apos; is not: everybody can open it.</source>
        <translation>„{}“ ist gesperrt, „{}“ nicht: Jeder kann sie öffnen.</translation>
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
        <translation>„{}“ hat Pixel der Art {} ({} Bit je Kanal); AEDesk liest TIFF mit vorzeichenlosen ganzen Zahlen bis 16 Bit.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is compressed as {}, which AEDesk cannot read.</source>
        <translation>„{}“ ist als {} komprimiert, was AEDesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>Wrong passphrase or key file.</source>
        <translation>Falsche Passphrase oder Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This file was changed by someone who does not have the key.</source>
        <translation>Diese Datei hat jemand verändert, der den Schlüssel nicht hat.</translation>
    </message>
    <message>
        <source>The network has made a picture of another size than its card says.</source>
        <translation>Das Netz hat ein Bild von anderer Größe gemacht, als seine Karte sagt.</translation>
    </message>
    <message>
        <source>The network has made no picture.</source>
        <translation>Das Netz hat kein Bild gemacht.</translation>
    </message>
    <message>
        <source>The network has made a picture of {} channels.</source>
        <translation>Das Netz hat ein Bild mit {} Kanälen gemacht.</translation>
    </message>
    <message>
        <source>The network takes pictures of {} x {} pixels only.</source>
        <translation>Das Netz nimmt nur Bilder von {} x {} Pixeln.</translation>
    </message>
    <message>
        <source>What was found out about the model is not understood.</source>
        <translation>Was über das Modell herausgefunden wurde, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Trying the model</source>
        <translation>Das Modell wird ausprobiert</translation>
    </message>
    <message>
        <source>It took longer than {} seconds, which is too long.</source>
        <translation>Es dauerte länger als {} Sekunden; das ist zu lang.</translation>
    </message>
    <message>
        <source>The process that tried it has died; perhaps the memory was full.</source>
        <translation>Der Prozess, der es ausprobierte, ist abgebrochen; vielleicht war der Speicher voll.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {} characters.</source>
        <translation>Eine Passphrase braucht mindestens {} Zeichen.</translation>
    </message>
    <message>
        <source>Making an ONNX file of the weights</source>
        <translation>Aus den Gewichten wird eine ONNX-Datei</translation>
    </message>
    <message>
        <source>The network &apos;{}&apos; cannot run: {}</source>
        <translation>Das Netz „{}“ läuft nicht: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds weights of PyTorch; to read them, install the optional part: pip install &apos;aedesk[import]&apos;.</source>
        <translation>„{}“ enthält Gewichte von PyTorch; um sie zu lesen, installieren Sie den Zusatz: pip install &apos;aedesk[import]&apos;.</translation>
    </message>
    <message>
        <source>{} cannot be used ({}): something slower computes instead.</source>
        <translation>{} kann nicht benutzt werden ({}): Etwas Langsameres rechnet stattdessen.</translation>
    </message>
    <message>
        <source>The memory of {} was not enough: something slower computes instead.</source>
        <translation>Der Speicher von {} hat nicht gereicht: Etwas Langsameres rechnet stattdessen.</translation>
    </message>
    <message>
        <source>The system lets no more threads start: one computes, which takes longer.</source>
        <translation>Das System lässt keine weiteren Threads zu: Einer rechnet, was länger dauert.</translation>
    </message>
    <message>
        <source>No further process could be started ({}).</source>
        <translation>Kein weiterer Prozess ließ sich starten ({}).</translation>
    </message>
    <message>
        <source>The network takes no picture.</source>
        <translation>Das Netz nimmt kein Bild.</translation>
    </message>
    <message>
        <source>The network also takes &apos;{}&apos;, which is neither a picture nor a number that is known.</source>
        <translation>Das Netz nimmt auch „{}“; das ist weder ein Bild noch eine bekannte Zahl.</translation>
    </message>
    <message>
        <source>The network also takes &apos;{}&apos;, of which nobody knows what it is told.</source>
        <translation>Das Netz nimmt auch „{}“; niemand weiß, was ihm damit gesagt wird.</translation>
    </message>
    <message>
        <source>The network makes no picture that has the shape of the one that it was given.</source>
        <translation>Das Netz macht kein Bild von der Form dessen, das es bekam.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>Das Netz ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>The network runs at {} x {} pixels, but at no other size that was tried.</source>
        <translation>Das Netz läuft mit {} x {} Pixeln, aber mit keiner anderen Größe, die versucht wurde.</translation>
    </message>
    <message>
        <source>Memory was short: the photo was worked on in smaller pieces, which takes longer.</source>
        <translation>Der Speicher war knapp: Das Foto wurde in kleineren Stücken bearbeitet, was länger dauert.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a file but a pipe or a device.</source>
        <translation>„{}“ ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: the photo has another size than they would give it.</source>
        <translation>Die Schritte von „{}“ sind nicht zu gebrauchen: Das Foto hat eine andere Größe, als sie ergeben.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: &apos;{}&apos; has changed since.</source>
        <translation>Die Schritte von „{}“ sind nicht zu gebrauchen: „{}“ wurde inzwischen verändert.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has been changed or removed since it was opened.</source>
        <translation>„{}“ wurde geändert oder entfernt, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already exists and was left unchanged.</source>
        <translation>„{}“ existiert bereits und blieb unverändert.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; does not exist.</source>
        <translation>Der Ordner „{}“ existiert nicht.</translation>
    </message>
    <message>
        <source>missing tiles: {}</source>
        <translation>fehlende Kacheln: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written to: permission denied.</source>
        <translation>In „{}“ darf nicht geschrieben werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma or semicolon, with which other programs part names.</source>
        <translation>&apos;{}&apos; enthält ein Komma oder Semikolon, mit dem andere Programme Namen trennen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has signs that cannot be written.</source>
        <translation>&apos;{}&apos; enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>The photo does not fit into a file of {} bytes.</source>
        <translation>Das Foto passt nicht in eine Datei von {} Bytes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a file: photos are read from files only, not from pipes or devices.</source>
        <translation>„{}“ ist keine Datei: Fotos werden nur aus Dateien gelesen, nicht aus Pipes oder Geräten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not exist.</source>
        <translation>„{}“ existiert nicht.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a HEIC photo. The part that reads it is installed separately, as its licence requires: pip install pillow-heif</source>
        <translation>„{}“ ist ein HEIC-Foto. Der Teil, der es liest, wird wegen seiner Lizenz eigens installiert: pip install pillow-heif</translation>
    </message>
    <message>
        <source>Photos with 32 bits per channel cannot be read; save the photo with 16 bits.</source>
        <translation>Fotos mit 32 Bit je Kanal sind nicht lesbar; speichern Sie das Foto mit 16 Bit.</translation>
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
        <source>Nothing was saved for &apos;{}&apos;: its file &apos;{}&apos; cannot be understood.</source>
        <translation>Für &apos;{}&apos; wurde nichts gespeichert: Die Datei &apos;{}&apos; ist nicht lesbar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its colours stand in a map, which is missing.</source>
        <translation>„{}“ ist beschädigt: Seine Farben stehen in einer Farbtabelle, die fehlt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} channels and {} layers; that is no photo.</source>
        <translation>„{}“ hat {} Kanäle und {} Ebenen; das ist kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has layers; what they show together was read, and they are not kept.</source>
        <translation>„{}“ hat Ebenen; gelesen wurde, was sie zusammen zeigen, sie selbst bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.</source>
        <translation>„{}“ hat Pixel der Art {} ({} Bit je Kanal); AEDesk liest vorzeichenlose ganze Zahlen bis 16 Bit.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels; AEDesk reads photos of 8 or 16 bits.</source>
        <translation>„{}“ hat Pixel der Art {}; AEDesk liest Fotos mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: &apos;{}&apos; must end in .png.</source>
        <translation>Masken werden als PNG gespeichert: „{}“ muss auf .png enden.</translation>
    </message>
    <message>
        <source>The network could not be made an ONNX file that does the same: {}.</source>
        <translation>Aus dem Netz ließ sich keine ONNX-Datei machen, die dasselbe tut: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file of weights alone: {}.</source>
        <translation>„{}“ enthält nicht nur Gewichte: {}.</translation>
    </message>
    <message>
        <source>The weights in &apos;{}&apos; are of no network that spandrel knows.</source>
        <translation>Die Gewichte in „{}“ gehören zu keinem Netz, das spandrel kennt.</translation>
    </message>
    <message>
        <source>The weights in &apos;{}&apos; cannot be used: {}.</source>
        <translation>Die Gewichte in „{}“ sind nicht zu gebrauchen: {}.</translation>
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
        <source>The library&apos;s index is of a later AEDesk. It was set aside as &apos;{}&apos; and is made anew; no photo was touched.</source>
        <translation>Der Index der Bibliothek ist von einem neueren AEDesk. Er wurde als „{}“ beiseitegelegt und wird neu angelegt; kein Foto wurde angerührt.</translation>
    </message>
    <message>
        <source>The library&apos;s index was damaged. It was set aside as &apos;{}&apos; and is made anew; no photo was touched.</source>
        <translation>Der Index der Bibliothek war beschädigt. Er wurde als „{}“ beiseitegelegt und wird neu angelegt; kein Foto wurde angerührt.</translation>
    </message>
    <message>
        <source>The library cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>Die Bibliothek kann nicht in „{}“ gehalten werden ({}).</translation>
    </message>
    <message>
        <source>The library&apos;s index &apos;{}&apos; cannot be used ({}).</source>
        <translation>Der Index der Bibliothek „{}“ kann nicht benutzt werden ({}).</translation>
    </message>
    <message>
        <source>Another window is changing the library; try again in a moment.</source>
        <translation>Ein anderes Fenster ändert gerade die Bibliothek; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: the library&apos;s index was not written.</source>
        <translation>Der Datenträger ist voll: Der Index der Bibliothek wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The library&apos;s folder &apos;{}&apos; is read-only: nothing can be changed in it.</source>
        <translation>Der Ordner „{}“ der Bibliothek ist schreibgeschützt: Darin kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not in the library.</source>
        <translation>Der Ordner „{}“ ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be understood: what it says of the photo is not known.</source>
        <translation>&apos;{}&apos; ist nicht lesbar: Was darin über das Foto steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there; nothing was written for it.</source>
        <translation>&apos;{}&apos; ist nicht vorhanden; dafür wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be looked into ({}).</source>
        <translation>„{}“ kann nicht eingesehen werden ({}).</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not there; what is known of its photos is kept.</source>
        <translation>Der Ordner „{}“ ist nicht da; was von seinen Fotos bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} is damaged: its checksum differs. Install AEDesk again, or put a good copy there.</source>
        <translation>Die Gewichtsdatei „{}“ von {} ist beschädigt: Ihre Prüfsumme stimmt nicht. Installieren Sie AEDesk neu, oder legen Sie eine heile Kopie dorthin.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; is of version {}; this AEDesk reads version {}.</source>
        <translation>Die Modellkarte „{}“ hat die Version {}; dieses AEDesk liest Version {}.</translation>
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
        <source>The file &apos;{}&apos; of {} is another one than was added: its checksum differs. Remove the model and add it again.</source>
        <translation>Die Datei „{}“ von {} ist eine andere, als hinzugefügt wurde: Ihre Prüfsumme stimmt nicht. Entfernen Sie das Modell, und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>The file &apos;{}&apos; of {} cannot be read ({}). Remove the model and add it again.</source>
        <translation>Die Datei „{}“ von {} ist nicht zu lesen ({}). Entfernen Sie das Modell, und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>The network makes pictures {} times as large, so it cannot be for {}.</source>
        <translation>Das Netz macht Bilder {}-mal so groß, also kann es nicht für {} sein.</translation>
    </message>
    <message>
        <source>The network takes no mask, so it cannot be for {}.</source>
        <translation>Das Netz nimmt keine Maske, also kann es nicht für {} sein.</translation>
    </message>
    <message>
        <source>The network makes no mask, so it cannot be for {}.</source>
        <translation>Das Netz macht keine Maske, also kann es nicht für {} sein.</translation>
    </message>
    <message>
        <source>The network makes no colours, so it cannot be for {}.</source>
        <translation>Das Netz macht keine Farben, also kann es nicht für {} sein.</translation>
    </message>
    <message>
        <source>The network takes {} channels and makes {}, so it cannot be for {}.</source>
        <translation>Das Netz nimmt {} Kanäle und macht {}, also kann es nicht für {} sein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be corrected; what can be are {}.</source>
        <translation>„{}“ lässt sich nicht berichtigen; berichtigen lassen sich {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;: {}.</source>
        <translation>„{}“ kann nicht „{}“ sein: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number nor one of {}.</source>
        <translation>„{}“ ist weder eine Zahl noch eines von {}.</translation>
    </message>
    <message>
        <source>The library keeps codes of at most {} numbers; this one has {}.</source>
        <translation>Die Bibliothek behält Codes von höchstens {} Zahlen; dieser hat {}.</translation>
    </message>
    <message>
        <source>The library&apos;s own code &apos;{}&apos; cannot be read; choose AEDesk&apos;s own code or another one again.</source>
        <translation>Der gewählte Code der Bibliothek &apos;{}&apos; kann nicht gelesen werden; wählen Sie wieder den von AEDesk oder einen anderen.</translation>
    </message>
    <message>
        <source>The library&apos;s code cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>Der Code der Bibliothek kann in &apos;{}&apos; nicht aufbewahrt werden ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no ONNX file that can be used: {}.</source>
        <translation>„{}“ ist keine brauchbare ONNX-Datei: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for the operator &apos;{}&apos; of &apos;{}&apos;, which only a library of its maker has: it is not used.</source>
        <translation>„{}“ verlangt den Operator „{}“ von „{}“, den nur eine Bibliothek ihres Herstellers hat: Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; wants to read &apos;{}&apos;, which is no file beside it: it is not used.</source>
        <translation>„{}“ will „{}“ lesen, das keine Datei neben ihr ist: Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs its weights in &apos;{}&apos;, which is not there.</source>
        <translation>„{}“ braucht ihre Gewichte in „{}“; die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no ONNX file: its name does not end with .onnx.</source>
        <translation>„{}“ ist keine ONNX-Datei: Der Name endet nicht auf .onnx.</translation>
    </message>
    <message>
        <source>There is no model of yours with the id &apos;{}&apos;; yours are: {}.</source>
        <translation>Sie haben kein Modell mit der Kennung „{}“; Ihre sind: {}.</translation>
    </message>
    <message>
        <source>The name of a model has from 1 to {} letters.</source>
        <translation>Der Name eines Modells hat 1 bis {} Zeichen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of pixels.</source>
        <translation>„{}“ ist keine Zahl von Pixeln.</translation>
    </message>
    <message>
        <source>A pattern for names has no ending such as &apos;{}&apos;: each result gets that of its format.</source>
        <translation>Das Muster für Namen hat keine Endung wie „{}“: Jedes Ergebnis bekommt die seines Formats.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a recipe&apos;s file nor a preset.</source>
        <translation>„{}“ ist weder die Datei eines Ablaufs noch eine Voreinstellung.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a recipe&apos;s file nor a preset; presets are: {}.</source>
        <translation>„{}“ ist weder die Datei eines Ablaufs noch eine Voreinstellung; es gibt: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no colours that others could follow.</source>
        <translation>„{}“ hat keine Farben, nach denen sich andere richten könnten.</translation>
    </message>
    <message>
        <source>There is no {}; there are {}.</source>
        <translation>{} gibt es nicht; es gibt {}.</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {}.</source>
        <translation>PyTorch konnte nicht installiert werden: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read: train the autoencoder again.</source>
        <translation>&apos;{}&apos; lässt sich nicht lesen: Trainieren Sie den Autoencoder noch einmal.</translation>
    </message>
    <message>
        <source>The training ended all at once; perhaps the memory was full. What was learnt is kept: go on.</source>
        <translation>Das Training brach plötzlich ab; vielleicht war der Speicher voll. Das Gelernte ist noch da: Machen Sie weiter.</translation>
    </message>
    <message>
        <source>This AEDesk came without Python, so it cannot train: install it with Python (pip install &apos;aedesk[cpu,training]&apos;, about {} MB), train there, and open the file that it exports here.</source>
        <translation>Dieses AEDesk kam ohne Python und kann nicht trainieren: Installieren Sie es mit Python (pip install &apos;aedesk[cpu,training]&apos;, etwa {} MB), trainieren Sie dort, und öffnen Sie hier die exportierte Datei.</translation>
    </message>
    <message>
        <source>To train, PyTorch is needed: {}. It takes about {} MB.</source>
        <translation>Zum Trainieren wird PyTorch gebraucht: {}. Es belegt etwa {} MB.</translation>
    </message>
    <message>
        <source>The training cannot be started ({}).</source>
        <translation>Das Training lässt sich nicht starten ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no autoencoder of the workshop: it has no {}.</source>
        <translation>&apos;{}&apos; ist kein Autoencoder der Werkstatt: {} fehlt.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be made ({}).</source>
        <translation>Der Ordner &apos;{}&apos; lässt sich nicht anlegen ({}).</translation>
    </message>
    <message>
        <source>This is no recipe of an autoencoder.</source>
        <translation>Das ist kein Rezept eines Autoencoders.</translation>
    </message>
    <message>
        <source>There are at most {} layers, of 1 to {} nodes.</source>
        <translation>Es gibt höchstens {} Schichten mit 1 bis {} Knoten.</translation>
    </message>
    <message>
        <source>The folder of a recipe has no possible name.</source>
        <translation>Der Ordner eines Rezepts hat keinen möglichen Namen.</translation>
    </message>
    <message>
        <source>The digits are grey and have {0} x {0} pixels.</source>
        <translation>Die Ziffern sind grau und haben {0} x {0} Pixel.</translation>
    </message>
    <message>
        <source>A convolutional autoencoder has 1 to 5 layers.</source>
        <translation>Ein faltender Autoencoder hat 1 bis 5 Schichten.</translation>
    </message>
    <message>
        <source>With {} layers the code size is a multiple of {}: the code has that many places.</source>
        <translation>Mit {} Schichten ist die Codegröße ein Vielfaches von {}: So viele Stellen hat der Code.</translation>
    </message>
    <message>
        <source>With {} layers the picture size is a multiple of {}.</source>
        <translation>Mit {} Schichten ist die Bildgröße ein Vielfaches von {}.</translation>
    </message>
    <message>
        <source>A recipe of an autoencoder has no &apos;{}&apos;.</source>
        <translation>Ein Rezept eines Autoencoders hat kein „{}“.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;.</source>
        <translation>&apos;{}&apos; kann nicht &apos;{}&apos; sein.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;; there are {}.</source>
        <translation>&apos;{}&apos; kann nicht &apos;{}&apos; sein; möglich sind {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes from {} to {}.</source>
        <translation>&apos;{}&apos; reicht von {} bis {}.</translation>
    </message>
    <message>
        <source>All photos are of one colour: there is nothing to learn.</source>
        <translation>Alle Fotos sind einfarbig: Es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>The Library needs an autoencoder that has learnt from whole photos of a folder.</source>
        <translation>Die Bibliothek braucht einen Autoencoder, der aus ganzen Fotos eines Ordners gelernt hat.</translation>
    </message>
    <message>
        <source>The code of &apos;{}&apos; is the same for all photos.</source>
        <translation>Der Code von &apos;{}&apos; ist für alle Fotos gleich.</translation>
    </message>
    <message>
        <source>Choose a folder of photos to learn from.</source>
        <translation>Wählen Sie einen Ordner mit Fotos zum Lernen.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; are {} photos that can be learnt from; at least {} are needed.</source>
        <translation>In &apos;{}&apos; sind {} Fotos, von denen gelernt werden kann; nötig sind mindestens {}.</translation>
    </message>
    <message>
        <source>The digits come with scikit-learn, which is not installed: pip install scikit-learn.</source>
        <translation>Die Ziffern kommen mit scikit-learn, das nicht installiert ist: pip install scikit-learn.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has learnt nothing yet.</source>
        <translation>&apos;{}&apos; hat noch nichts gelernt.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no shared autoencoder.</source>
        <translation>&apos;{}&apos; ist kein geteilter Autoencoder.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for a shared autoencoder.</source>
        <translation>&apos;{}&apos; ist zu groß für einen geteilten Autoencoder.</translation>
    </message>
    <message>
        <source>A tool needs a network that takes photos of any size: a convolutional autoencoder, or a denoising one of convolutions.</source>
        <translation>Ein Werkzeug braucht ein Netz, das Fotos jeder Größe nimmt: einen faltenden Autoencoder oder einen entrauschenden aus Faltungen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not trained to the end yet.</source>
        <translation>&apos;{}&apos; ist noch nicht zu Ende trainiert.</translation>
    </message>
    <message>
        <source>A model cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>In „{}“ lässt sich kein Modell ablegen ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for a model.</source>
        <translation>„{}“ ist zu groß für ein Modell.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be copied ({}).</source>
        <translation>„{}“ lässt sich nicht kopieren ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; cannot be removed ({}).</source>
        <translation>Das Modell „{}“ lässt sich nicht entfernen ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is not there for this step; what would do is {}.</source>
        <translation>Das Modell „{}“ ist für diesen Schritt nicht da; möglich wäre {}.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is missing: there is no &apos;{}&apos;. Install AEDesk again.</source>
        <translation>Das Modell „{}“ fehlt: Es gibt kein „{}“. Installieren Sie AEDesk neu.</translation>
    </message>
    <message>
        <source>Nothing of the photo would be left; crop less.</source>
        <translation>Vom Foto bliebe nichts übrig; schneiden Sie weniger ab.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be read, so its photos were left out ({}).</source>
        <translation>Der Ordner „{}“ kann nicht gelesen werden, seine Fotos wurden ausgelassen ({}).</translation>
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
        <source>&apos;{}&apos; cannot be written ({}).</source>
        <translation>„{}“ lässt sich nicht schreiben ({}).</translation>
    </message>
    <message>
        <source>The date of &apos;{}&apos; is not known before it is fetched; leave &apos;{}&apos; out of the pattern.</source>
        <translation>Das Datum von &apos;{}&apos; ist nicht bekannt, bevor die Datei geholt ist; lassen Sie &apos;{}&apos; im Muster weg.</translation>
    </message>
    <message>
        <source>The pattern for names is empty; &apos;{}&apos; keeps the names of the photos.</source>
        <translation>Das Muster für Namen ist leer; „{}“ behält die Namen der Fotos.</translation>
    </message>
    <message>
        <source>The name of a file cannot have &apos;{}&apos; in it.</source>
        <translation>Im Namen einer Datei kann „{}“ nicht stehen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known in patterns for names; there are {}.</source>
        <translation>„{}“ ist in Mustern für Namen nicht bekannt; es gibt {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; would both be called &apos;{}&apos;; &apos;{}&apos; or &apos;{}&apos; in the pattern keeps them apart.</source>
        <translation>„{}“ und „{}“ würden beide „{}“ heißen; „{}“ oder „{}“ im Muster hält sie auseinander.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {}.</source>
        <translation>„{}“ {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used: permission denied.</source>
        <translation>&apos;{}&apos; ist nicht zugänglich: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Addresses such as &apos;{}&apos; need another package: pip install &apos;aedesk[cluster]&apos;.</source>
        <translation>Adressen wie &apos;{}&apos; brauchen ein weiteres Paket: pip install &apos;aedesk[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Addresses of {}:// need another Python package ({}).</source>
        <translation>Adressen mit {}:// brauchen ein weiteres Python-Paket ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an address of a kind that is not known ({}://).</source>
        <translation>&apos;{}&apos; ist eine Adresse unbekannter Art ({}://).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be the name of a preset: up to {} letters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>„{}“ kann keine Voreinstellung heißen: bis {} Zeichen, kein Punkt am Anfang und keines von / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The preset cannot be removed ({}).</source>
        <translation>Die Voreinstellung lässt sich nicht entfernen ({}).</translation>
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
        <translation>Der Ablauf „{}“ ist nicht zu lesen ({}).</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>Der Ablauf „{}“ ist nicht zu gebrauchen: Er ist kein Text.</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: {}</source>
        <translation>Der Ablauf „{}“ ist nicht zu gebrauchen: {}</translation>
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
        <source>The photo would become {} times as large; Enlarge makes it up to {} times as large.</source>
        <translation>Das Foto würde {}-mal so groß; Vergrößern macht es bis zu {}-mal so groß.</translation>
    </message>
    <message>
        <source>No side of a photo can have more than {} pixels.</source>
        <translation>Keine Seite eines Fotos kann mehr als {} Pixel haben.</translation>
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
        <source>This photo has no colours to balance.</source>
        <translation>Dieses Foto hat keine Farben, die man abgleichen könnte.</translation>
    </message>
    <message>
        <source>There is no grey here, it is too dark or too light: click a place in between.</source>
        <translation>Hier ist kein Grau, es ist zu dunkel oder zu hell: Klicken Sie auf eine Stelle dazwischen.</translation>
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
        <source>Another batch is already saving the photos of &apos;{}&apos; in &apos;{}&apos;; wait until it has finished.</source>
        <translation>Ein anderer Stapel speichert die Fotos von „{}“ bereits in „{}“; warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: the process working on it ended unexpectedly; memory may have run out.</source>
        <translation>„{}“: Der Prozess, der daran arbeitete, wurde unerwartet beendet; vielleicht war der Speicher voll.</translation>
    </message>
    <message>
        <source>The photos would be saved next to their originals; choose another folder.</source>
        <translation>Die Fotos würden neben ihren Originalen gespeichert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already exists.</source>
        <translation>„{}“ existiert bereits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads to the original, which must not be replaced.</source>
        <translation>„{}“ führt zum Original, das nicht ersetzt werden darf.</translation>
    </message>
    <message>
        <source>The disk is full, so the batch has stopped. Once there is space, it can continue from there.</source>
        <translation>Der Datenträger ist voll, darum hat der Stapel angehalten. Sobald Platz ist, kann er von dort aus weitermachen.</translation>
    </message>
    <message>
        <source>does not say how it was edited, as the XMP of the photo cannot be understood</source>
        <translation>sagt nicht, wie es bearbeitet wurde, da das XMP des Fotos nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>is without the EXIF or XMP that cannot be understood, as it may name the location</source>
        <translation>ist ohne EXIF oder XMP, das nicht zu verstehen ist, denn es könnte den Ort nennen</translation>
    </message>
    <message>
        <source>{} is to be done by the model &apos;{}&apos;, which is not there; what would do is {}. Nothing was done.</source>
        <translation>{} soll mit dem Modell „{}“ geschehen, das nicht da ist; möglich wäre {}. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The preset cannot be saved ({}).</source>
        <translation>Die Voreinstellung lässt sich nicht speichern ({}).</translation>
    </message>
    <message>
        <source>The steps cannot be saved next to &apos;{}&apos; ({}).</source>
        <translation>Die Schritte lassen sich nicht neben „{}“ speichern ({}).</translation>
    </message>
    <message>
        <source>This photo is already in colour. To recolour it, switch on Recolour (--recolor).</source>
        <translation>Dieses Foto ist bereits farbig. Um es neu einzufärben, schalten Sie „Neu einfärben“ ein (--recolor).</translation>
    </message>
    <message>
        <source>A photo with colours can lead AEDesk&apos;s own network only.</source>
        <translation>Ein Foto mit Farben kann nur das Netz von AEDesk leiten.</translation>
    </message>
    <message>
        <source>The photo already has {} x {} pixels; Enlarge only makes photos larger.</source>
        <translation>Das Foto hat schon {} x {} Pixel; Vergrößern macht Fotos nur größer.</translation>
    </message>
    <message>
        <source>The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it anyway, switch on Very large results (--huge).</source>
        <translation>Das Foto hätte {} Megapixel, und AEDesk öffnet Dateien bis {}. Soll es trotzdem entstehen, schalten Sie Sehr große Ergebnisse ein (--huge).</translation>
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
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>blurry, blurred, unsharp, out of focus, soft, deblur, motion blur, sharpness, clarity, details</source>
        <translation>unscharf, Unschärfe, verschwommen, verwackelt, unfokussiert, weich, Schärfe, scharfzeichnen, Klarheit, Details</translation>
    </message>
    <message>
        <source>trim, cut, cut off, straighten, crooked, horizon, tilt, flip, mirror, aspect ratio</source>
        <translation>beschneiden, abschneiden, Zuschnitt, gerade richten, schief, Horizont, neigen, kippen, spiegeln, Seitenverhältnis</translation>
    </message>
    <message>
        <source>steps, layers, versions, snapshots, undo, go back, revert, original</source>
        <translation>Schritte, Protokoll, Ebenen, Versionen, Schnappschüsse, rückgängig, zurück, Original</translation>
    </message>
    <message>
        <source>load, import, file, picture, image, scan</source>
        <translation>laden, importieren, Datei, Bild, Scan</translation>
    </message>
    <message>
        <source>album page, cut apart, separate, several photos, PDF pages, TIFF pages</source>
        <translation>Albumseite, zerschneiden, trennen, mehrere Fotos, PDF-Seiten, TIFF-Seiten</translation>
    </message>
    <message>
        <source>autoencoder, train, network, neural, machine learning, PCA, code, latent space, own model</source>
        <translation>Autoencoder, trainieren, Netz, neuronal, maschinelles Lernen, PCA, Code, latenter Raum, eigenes Modell</translation>
    </message>
    <message>
        <source>directory, gallery, thumbnails, library, overview</source>
        <translation>Verzeichnis, Galerie, Miniaturen, Vorschaubilder, Bibliothek, Übersicht</translation>
    </message>
    <message>
        <source>library, import, catalogue, index, scan folder, directory, collection</source>
        <translation>importieren, Katalog, Index, Verzeichnis, Sammlung, einlesen</translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation>sichern, behalten, schreiben</translation>
    </message>
    <message>
        <source>rename, copy, another name, format, location</source>
        <translation>umbenennen, Kopie, anderer Name, Format, Speicherort</translation>
    </message>
    <message>
        <source>everything, store</source>
        <translation>alles sichern, sämtliche</translation>
    </message>
    <message>
        <source>sidecar, project, continue later, recipe</source>
        <translation>Begleitdatei, Projekt, später weitermachen, Rezept</translation>
    </message>
    <message>
        <source>XMP, EXIF, IPTC, AI label, provenance, content credentials, history</source>
        <translation>XMP, EXIF, IPTC, KI-Kennzeichnung, Herkunft, Content Credentials, Verlauf</translation>
    </message>
    <message>
        <source>share, send, email, e-mail, web, publish, resize, smaller, convert, format, JPEG, PNG, TIFF, WebP, metadata, EXIF, location, GPS, privacy, quality, dpi</source>
        <translation>teilen, senden, verschicken, E-Mail, Mail, Web, veröffentlichen, Größe ändern, verkleinern, umwandeln, konvertieren, Format, JPEG, PNG, TIFF, WebP, Metadaten, EXIF, Standort, GPS, Datenschutz, Qualität, dpi</translation>
    </message>
    <message>
        <source>paper, printer, PDF</source>
        <translation>Papier, Drucker, ausdrucken, PDF</translation>
    </message>
    <message>
        <source>difference, heat map, compare</source>
        <translation>Differenz, Unterschied, vergleichen</translation>
    </message>
    <message>
        <source>exit, close, leave</source>
        <translation>schließen, verlassen, Programmende</translation>
    </message>
    <message>
        <source>back, revert, cancel, step back</source>
        <translation>Undo, zurück, zurücknehmen, widerrufen, Schritt zurück</translation>
    </message>
    <message>
        <source>repeat, again, forward</source>
        <translation>Redo, wiederherstellen, erneut, noch einmal, vorwärts</translation>
    </message>
    <message>
        <source>sync, paste settings, copy settings, repeat, again, apply to all</source>
        <translation>synchronisieren, Einstellungen kopieren, Einstellungen einfügen, übertragen, noch einmal, auf alle anwenden</translation>
    </message>
    <message>
        <source>version, variant, virtual copy, keep, remember, checkpoint, history</source>
        <translation>Version, Variante, virtuelle Kopie, merken, Zwischenstand, Verlauf</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>clipboard, insert, screenshot</source>
        <translation>Zwischenablage, Bildschirmfoto, Screenshot</translation>
    </message>
    <message>
        <source>search, actions, help, menu</source>
        <translation>finden, Aktionen, Hilfe, Menü</translation>
    </message>
    <message>
        <source>bigger, closer, magnify, enlarge</source>
        <translation>zoomen, größer, näher, hineinzoomen, heranzoomen</translation>
    </message>
    <message>
        <source>smaller, further</source>
        <translation>zoomen, kleiner, weiter weg, herauszoomen</translation>
    </message>
    <message>
        <source>fit to window, fit to screen, zoom, full view</source>
        <translation>einpassen, an Fenster anpassen, Zoom, Gesamtansicht</translation>
    </message>
    <message>
        <source>100 %, 1:1, zoom, full size, original size</source>
        <translation>tatsächliche Pixel, 1:1, Zoom, Originalgröße, volle Größe</translation>
    </message>
    <message>
        <source>before and after, split view, divider</source>
        <translation>vorher nachher, Vergleich, Trennlinie, geteilte Ansicht</translation>
    </message>
    <message>
        <source>before, after, history, earlier, previous state</source>
        <translation>vorher, nachher, Verlauf, früher, voriger Stand</translation>
    </message>
    <message>
        <source>compare, before and after, next to each other, two views, split view</source>
        <translation>vergleichen, Vergleich, vorher nachher, zwei Ansichten, geteilte Ansicht</translation>
    </message>
    <message>
        <source>compare, before and after, heat map, what changed</source>
        <translation>vergleichen, Vergleich, vorher nachher, Unterschied, Differenz</translation>
    </message>
    <message>
        <source>forward, following</source>
        <translation>weiter, vorwärts, folgendes</translation>
    </message>
    <message>
        <source>back, last</source>
        <translation>zurück, letztes, vorheriges</translation>
    </message>
    <message>
        <source>catalogue, catalog, collection, archive, albums, duplicates, copies, groups, faces, people, keywords, map, search photos, import</source>
        <translation>Katalog, Sammlung, Archiv, Alben, Duplikate, Kopien, Gruppen, Gesichter, Personen, Stichwörter, Karte, Fotos suchen, importieren</translation>
    </message>
    <message>
        <source>overexposed, underexposed, blown highlights, crushed shadows, burnt out, zebra, gamut, histogram, exposure</source>
        <translation>überbelichtet, unterbelichtet, Überbelichtung, ausgefressen, abgesoffen, Lichter, Tiefen, Zebra, Histogramm, Belichtung</translation>
    </message>
    <message>
        <source>magnifier, magnifying glass, zoom, detail, compare</source>
        <translation>Vergrößerungsglas, Zoom, Detail, vergleichen</translation>
    </message>
    <message>
        <source>fullscreen, presentation, hide panels, lights out, big, slideshow</source>
        <translation>Fullscreen, ganzer Bildschirm, Präsentation, ausblenden, groß, Diashow</translation>
    </message>
    <message>
        <source>focus, keyboard, tab, region</source>
        <translation>Fokus, Tastatur, Tabulator, Bereich</translation>
    </message>
    <message>
        <source>auto, automatic, enhance, fix, improve, old photo, recipe, preset, one click, AI</source>
        <translation>automatisch, Automatik, verbessern, reparieren, aufbereiten, altes Foto, Rezept, Vorgabe, ein Klick, KI</translation>
    </message>
    <message>
        <source>scratches, dust, specks, spots, stains, creases, folds, tears, cracks, holes, damaged, fix, heal, inpaint, hairs, mould, mold, foxing</source>
        <translation>Kratzer, zerkratzt, Staub, Flecken, Knicke, Falten, Risse, Löcher, beschädigt, kaputt, ausbessern, Retusche, Haare, Schimmel, Stockflecken</translation>
    </message>
    <message>
        <source>noisy, grain, grainy, film grain, noise reduction, smooth, JPEG blocks, JPEG compression artifacts, ISO</source>
        <translation>Rauschen, Bildrauschen, verrauscht, Korn, körnig, Filmkorn, Rauschminderung, glätten, JPEG-Artefakte, Klötzchen, Blöcke, Körnung, ISO</translation>
    </message>
    <message>
        <source>yellowed, pale, sepia, white balance, colour cast, color, contrast, brightness, exposure, levels, curve, curves, gradation, histogram, gamma, pipette, eyedropper, grey point, black point, white point, clipping, shadows, highlights, midtones, tone, saturation, dark photo, WB, temperature, warm, cold, hue, vibrance</source>
        <translation>verblasst, ausgeblichen, vergilbt, gelb, blass, Sepia, Farbstich, Weißabgleich, Farben, Kontrast, Helligkeit, heller, Belichtung, Tonwerte, Tonwertkorrektur, Gradationskurve, Kurven, Histogramm, Gamma, Pipette, Graupunkt, Schwarzpunkt, Weißpunkt, Beschneidung, Tiefen, Lichter, Mitteltöne, Sättigung, zu dunkel, WB, Temperatur, warm, kalt, Farbton, Dynamik, Schatten</translation>
    </message>
    <message>
        <source>black and white, monochrome, grey, grayscale, colour, color, tint, paint, b&amp;w, bw, greyscale, colorize</source>
        <translation>schwarzweiß, schwarz-weiß, Graustufen, grau, kolorieren, Farbe, färben, s/w, sw, colorieren</translation>
    </message>
    <message>
        <source>logo, date stamp, text, writing, object, person, unwanted, clean up, delete, inpaint, wm</source>
        <translation>Logo, Datum, Stempel, Text, Schrift, Objekt, Person, entfernen, löschen, störend, wegretuschieren, wm</translation>
    </message>
    <message>
        <source>bigger, larger, upscale, super resolution, resize, image size, zoom, more pixels, resolution, dpi, scale, megapixels, 4K</source>
        <translation>größer, vergrößern, hochskalieren, hochrechnen, Superauflösung, Skalieren, Bildgröße, mehr Pixel, Auflösung, dpi, Megapixel, 4K</translation>
    </message>
    <message>
        <source>password, passphrase, lock, encrypt, protect, smaller file, file size, shrink, reduce, quality, AED, compression</source>
        <translation>Passwort, Passphrase, Kennwort, sperren, verschlüsseln, schützen, kleinere Datei, Dateigröße, verkleinern, Qualität, AED, Komprimierung</translation>
    </message>
    <message>
        <source>many photos, several photos, all photos, bulk, mass, series, album, at once, automate, macro, workflow</source>
        <translation>Batch, Stapelverarbeitung, viele Fotos, mehrere Fotos, alle Fotos, Serie, Album, auf einmal, automatisieren, Makro, Arbeitsablauf</translation>
    </message>
    <message>
        <source>abort, interrupt, break, cancel</source>
        <translation>stoppen, anhalten, unterbrechen, beenden, abbrechen</translation>
    </message>
    <message>
        <source>thumbnails, overview, gallery, contact sheet, library, list, grid</source>
        <translation>Raster, Miniaturen, Übersicht, Galerie, Kontaktabzug, Bibliothek, Liste, Kacheln</translation>
    </message>
    <message>
        <source>trim, cut, cut off, straighten, crooked, horizon, tilt, aspect ratio, border, frame</source>
        <translation>beschneiden, abschneiden, Zuschnitt, gerade richten, schief, Horizont, neigen, Seitenverhältnis, Rand, Rahmen</translation>
    </message>
    <message>
        <source>turn, 90 degrees, orientation, portrait, upside down</source>
        <translation>Drehung, rotieren, 90 Grad, Ausrichtung, Hochformat, Kopf steht</translation>
    </message>
    <message>
        <source>mirror, reflect, reverse, wrong way round</source>
        <translation>Spiegelung, umkehren, seitenverkehrt</translation>
    </message>
    <message>
        <source>rating, remove rating, unrated</source>
        <translation>Bewertung, Bewertung entfernen, unbewertet</translation>
    </message>
    <message>
        <source>stars, rating, favourite, favorite</source>
        <translation>Sterne, Bewertung, Favorit, Liebling</translation>
    </message>
    <message>
        <source>delete, remove, discard, trash, bad photo, sort out, cull</source>
        <translation>löschen, entfernen, verwerfen, Papierkorb, schlechtes Foto, aussortieren</translation>
    </message>
    <message>
        <source>similar, search by image, reverse image search, same person, look alike, duplicates, versions</source>
        <translation>Bildersuche, Rückwärtssuche, gleiche Person, ähnlich, Duplikate, Versionen</translation>
    </message>
    <message>
        <source>similar, search by image, face, person, detail, region, crop</source>
        <translation>Bildersuche, Gesicht, Person, Ausschnitt, Detail, Bereich</translation>
    </message>
    <message>
        <source>latent space, features, embedding, autoencoder, PCA, principal components, vector, sliders</source>
        <translation>latenter Raum, Merkmale, Autoencoder, PCA, Hauptkomponenten, Vektor, Regler</translation>
    </message>
    <message>
        <source>pan, drag, scroll, move</source>
        <translation>verschieben, schwenken, ziehen, bewegen</translation>
    </message>
    <message>
        <source>paint, draw, mask, select, mark</source>
        <translation>malen, zeichnen, Maske, auswählen, markieren</translation>
    </message>
    <message>
        <source>rubber, delete, remove, mask, unmark</source>
        <translation>Radiergummi, löschen, entfernen, Maske</translation>
    </message>
    <message>
        <source>select, selection, outline, mask, area</source>
        <translation>auswählen, Auswahl, umfahren, Maske, Fläche</translation>
    </message>
    <message>
        <source>healing brush, clone stamp, retouch, spots, dust, pimple, blemish</source>
        <translation>Reparaturpinsel, Bereichsreparatur, Kopierstempel, Heilen, Flecken, Staub, Pickel</translation>
    </message>
    <message>
        <source>bigger, brush size, thicker</source>
        <translation>Pinselgröße, dicker, breiter</translation>
    </message>
    <message>
        <source>brush size, thinner</source>
        <translation>Pinselgröße, dünner, schmaler</translation>
    </message>
    <message>
        <source>expand mask, expand selection, wider, dilate</source>
        <translation>Maske vergrößern, Auswahl erweitern, breiter</translation>
    </message>
    <message>
        <source>contract mask, contract selection, narrower, erode</source>
        <translation>Auswahl verkleinern, Maske schrumpfen, schmaler</translation>
    </message>
    <message>
        <source>reverse selection, inverse mask, negative</source>
        <translation>Auswahl umkehren, umgekehrt, Negativ</translation>
    </message>
    <message>
        <source>deselect, select none, delete mask, remove selection, reset</source>
        <translation>Auswahl aufheben, Maske leeren, entfernen, zurücksetzen</translation>
    </message>
    <message>
        <source>hide, overlay, red, selection, mask</source>
        <translation>ausblenden, einblenden, Überlagerung, rot, Auswahl, Maske</translation>
    </message>
    <message>
        <source>load, import, selection</source>
        <translation>laden, importieren, Auswahl</translation>
    </message>
    <message>
        <source>export, selection, store</source>
        <translation>exportieren, sichern, Auswahl</translation>
    </message>
    <message>
        <source>preferences, options, configuration, dark, light, theme, appearance, language, keyboard, hotkeys, GPU, graphics card, memory, processor, models, networks, folder, shortcuts, CUDA</source>
        <translation>Optionen, Voreinstellungen, Konfiguration, dunkel, hell, Dunkelmodus, Design, Aussehen, Sprache, Tastatur, Grafikkarte, GPU, Speicher, Prozessor, Modelle, Netze, Ordner, Tastenkürzel, CUDA</translation>
    </message>
    <message>
        <source>help, manual, tutorial, how to, documentation, instructions</source>
        <translation>Hilfe, Handbuch, Dokumentation, Tutorial, wie geht, Bedienung</translation>
    </message>
    <message>
        <source>example, demo, try, test photo</source>
        <translation>Demo, Testfoto, ausprobieren, Muster</translation>
    </message>
    <message>
        <source>tips, tour, first steps, tutorial, introduction</source>
        <translation>Tipps, Tour, erste Schritte, Einführung, Tutorial</translation>
    </message>
    <message>
        <source>version, licence, license, update, credits</source>
        <translation>Version, Lizenz, Info, Aktualisierung, Update, Mitwirkende</translation>
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
        <translation>Findet Kratzer, Knicke, Risse, Staub und fehlende Ecken und bessert sie aus.</translation>
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
        <source>Method</source>
        <translation>Verfahren</translation>
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
        <source>Reduces the blur of lens, camera shake and scanner.</source>
        <translation>Verringert die Unschärfe von Objektiv, Verwackeln und Scanner.</translation>
    </message>
    <message>
        <source>Faded colours</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Restore tones</source>
        <translation>Farben auffrischen</translation>
    </message>
    <message>
        <source>Restores the tones and colours of a faded or yellowed print.</source>
        <translation>Frischt die Töne und Farben eines verblassten oder vergilbten Abzugs auf.</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>Einfärben</translation>
    </message>
    <message>
        <source>Colourise photo</source>
        <translation>Foto einfärben</translation>
    </message>
    <message>
        <source>Gives black-and-white photos believable colours, automatically or from the colours that you set.</source>
        <translation>Färbt Schwarz-Weiß-Fotos glaubwürdig ein, automatisch oder nach Ihren Farbvorgaben.</translation>
    </message>
    <message>
        <source>Remove marked areas</source>
        <translation>Markierte Bereiche entfernen</translation>
    </message>
    <message>
        <source>Finds and removes watermarks, date stamps and studio stamps, or whatever you paint over. For pictures that you have the right to change.</source>
        <translation>Findet und entfernt Wasserzeichen, Datums- und Studiostempel oder was Sie übermalen. Für Bilder, die Sie verändern dürfen.</translation>
    </message>
    <message>
        <source>Crop &amp; rotate</source>
        <translation>Zuschneiden &amp; drehen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Crops, rotates, flips and straightens the photo.</source>
        <translation>Schneidet das Foto zu, dreht, spiegelt und begradigt es.</translation>
    </message>
    <message>
        <source>The most likely colours, muted</source>
        <translation>Die wahrscheinlichsten Farben, zurückhaltend</translation>
    </message>
    <message>
        <source>Soft and warm, like a studio print coloured by hand</source>
        <translation>Sanft und warm, wie ein von Hand kolorierter Atelierabzug</translation>
    </message>
    <message>
        <source>How faint a scratch or spot may be and still be marked.</source>
        <translation>Wie schwach ein Kratzer oder Fleck sein darf und noch markiert wird.</translation>
    </message>
    <message>
        <source>Dust sensitivity</source>
        <translation>Staub und Flecken</translation>
    </message>
    <message>
        <source>How readily small dust spots are marked.</source>
        <translation>Wie leicht kleine Staubflecken markiert werden.</translation>
    </message>
    <message>
        <source>Maximum width</source>
        <translation>Maximale Breite</translation>
    </message>
    <message>
        <source>Wider marks are ignored (per cent of the shorter side).</source>
        <translation>Breitere Markierungen werden ignoriert (Prozent der kürzeren Seite).</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Erweitern um</translation>
    </message>
    <message>
        <source>Pixels added around the damage, whose edges are soft.</source>
        <translation>Pixel, die rund um den Schaden dazukommen, weil seine Ränder weich sind.</translation>
    </message>
    <message>
        <source>Fill replaces what is lost. Even out tone removes stains, foxing and old tape where the picture is still there; mark a little beyond their edges.</source>
        <translation>Füllen ersetzt, was verloren ist. Tonwert ausgleichen entfernt Flecken, Stockflecken und altes Klebeband, wo das Bild noch da ist; markieren Sie etwas über ihren Rand hinaus.</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>AEDesk&apos;s own network, or one that you have added.</source>
        <translation>Das Netz von AEDesk oder eines, das Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Gefüllt von</translation>
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
        <translation>JPEG-Artefakte entfernen</translation>
    </message>
    <message>
        <source>How strongly to remove blocks and ringing of JPEG. Auto measures the photo.</source>
        <translation>Wie stark Blöcke und Säume des JPEG entfernt werden. Auto misst das Foto.</translation>
    </message>
    <message>
        <source>Keep grain</source>
        <translation>Filmkorn erhalten</translation>
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
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How much of the blur is removed.</source>
        <translation>Wie viel der Unschärfe entfernt wird.</translation>
    </message>
    <message>
        <source>How blurred the photo is, in pixels. Auto measures its sharpest edges and leaves a sharp photo alone.</source>
        <translation>Wie unscharf das Foto ist, in Pixeln. Auto misst die schärfsten Kanten und lässt ein scharfes Foto unverändert.</translation>
    </message>
    <message>
        <source>How much smooth areas are left alone, so that grain is not sharpened.</source>
        <translation>Wie sehr glatte Flächen unverändert bleiben, damit Korn nicht geschärft wird.</translation>
    </message>
    <message>
        <source>How far the faded tones are restored.</source>
        <translation>Wie weit die verblassten Töne aufgefrischt werden.</translation>
    </message>
    <message>
        <source>More or less contrast than estimated.</source>
        <translation>Mehr oder weniger Kontrast als geschätzt.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>The colour of something that should be a neutral grey.</source>
        <translation>Die Farbe von etwas, das neutral grau sein soll.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Black point, gamma of the midtones, white point.</source>
        <translation>Schwarzpunkt, Gamma der Mitteltöne, Weißpunkt.</translation>
    </message>
    <message>
        <source>Red levels</source>
        <translation>Tonwerte von Rot</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of red.</source>
        <translation>Schwarzpunkt, Gamma und Weißpunkt von Rot.</translation>
    </message>
    <message>
        <source>Green levels</source>
        <translation>Tonwerte von Grün</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of green.</source>
        <translation>Schwarzpunkt, Gamma und Weißpunkt von Grün.</translation>
    </message>
    <message>
        <source>Blue levels</source>
        <translation>Tonwerte von Blau</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of blue.</source>
        <translation>Schwarzpunkt, Gamma und Weißpunkt von Blau.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Gradationskurve</translation>
    </message>
    <message>
        <source>Points of the tone curve, before and after.</source>
        <translation>Punkte der Gradationskurve, vorher und nachher.</translation>
    </message>
    <message>
        <source>Red curve</source>
        <translation>Kurve von Rot</translation>
    </message>
    <message>
        <source>Points of the curve of red, before and after.</source>
        <translation>Punkte der Kurve von Rot, vorher und nachher.</translation>
    </message>
    <message>
        <source>Green curve</source>
        <translation>Kurve von Grün</translation>
    </message>
    <message>
        <source>Points of the curve of green, before and after.</source>
        <translation>Punkte der Kurve von Grün, vorher und nachher.</translation>
    </message>
    <message>
        <source>Blue curve</source>
        <translation>Kurve von Blau</translation>
    </message>
    <message>
        <source>Points of the curve of blue, before and after.</source>
        <translation>Punkte der Kurve von Blau, vorher und nachher.</translation>
    </message>
    <message>
        <source>Warmer or, below 0, cooler light.</source>
        <translation>Wärmeres oder, unter 0, kühleres Licht.</translation>
    </message>
    <message>
        <source>Also recolour photos that are already in colour.</source>
        <translation>Auch Fotos neu einfärben, die bereits farbig sind.</translation>
    </message>
    <message>
        <source>How faint a mark may be and still be found.</source>
        <translation>Wie schwach ein Zeichen sein darf und noch gefunden wird.</translation>
    </message>
    <message>
        <source>Pixels added around the mark, whose edges are soft.</source>
        <translation>Pixel, die rund um das Zeichen dazukommen, weil seine Ränder weich sind.</translation>
    </message>
    <message>
        <source>Recover the photo that shows through a watermark, or fill everything from its surroundings. Automatic recovers what was found and fills what was marked by hand.</source>
        <translation>Das Bild unter einem Wasserzeichen rekonstruieren oder alles aus der Umgebung füllen. Automatisch rekonstruiert, was gefunden wurde, und füllt, was von Hand markiert wurde.</translation>
    </message>
    <message>
        <source>Recover the photo underneath</source>
        <translation>Bild darunter rekonstruieren</translation>
    </message>
    <message>
        <source>Fill from surroundings</source>
        <translation>Aus der Umgebung füllen</translation>
    </message>
    <message>
        <source>As a factor, in pixels, in megapixels, or for a print.</source>
        <translation>Als Faktor, in Pixeln, in Megapixeln oder für einen Abzug.</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How many times as large each side of the photo becomes.</source>
        <translation>Um wie viel jede Seite des Fotos größer wird.</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>The photo is fitted to the paper.</source>
        <translation>Das Foto wird in das Papierformat eingepasst.</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Papierhöhe</translation>
    </message>
    <message>
        <source>Unit of the paper size.</source>
        <translation>Einheit des Papierformats.</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <translation>Druckauflösung</translation>
    </message>
    <message>
        <source>Dots per inch on the paper.</source>
        <translation>Punkte pro Zoll auf dem Papier.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Allow results that are larger than AEDesk can open again.</source>
        <translation>Ergebnisse zulassen, die größer sind, als AEDesk wieder öffnen kann.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Rotate in steps of 90°.</source>
        <translation>In Schritten von 90° drehen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° links</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° rechts</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Flip horizontally or vertically.</source>
        <translation>Horizontal oder vertikal spiegeln.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Degrees clockwise; empty corners are cropped.</source>
        <translation>Grad im Uhrzeigersinn; leere Ecken werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Crop left</source>
        <translation>Links beschneiden</translation>
    </message>
    <message>
        <source>How much to crop, in per cent of the width.</source>
        <translation>Wie viel beschnitten wird, in Prozent der Breite.</translation>
    </message>
    <message>
        <source>Crop top</source>
        <translation>Oben beschneiden</translation>
    </message>
    <message>
        <source>How much to crop, in per cent of the height.</source>
        <translation>Wie viel beschnitten wird, in Prozent der Höhe.</translation>
    </message>
    <message>
        <source>Crop right</source>
        <translation>Rechts beschneiden</translation>
    </message>
    <message>
        <source>Crop bottom</source>
        <translation>Unten beschneiden</translation>
    </message>
    <message>
        <source>Ready-made settings to start from</source>
        <translation>Fertige Einstellungen als Ausgangspunkt</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much of this step is laid over the photo as it was before.</source>
        <translation>Wie viel von diesem Schritt über das Foto von vorher gelegt wird.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How wide the soft edge of the painted area is.</source>
        <translation>Wie breit die weiche Kante des gemalten Bereichs ist.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>grain kept</source>
        <translation>Korn erhalten</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>scratches and dust</source>
        <translation>Kratzer und Staub</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>JPEG-Artefakte</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Keep sepia</source>
        <translation>Sepia erhalten</translation>
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
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Warmer (yellow, red) or cooler (blue).</source>
        <translation>Wärmer (gelb, rot) oder kühler (blau).</translation>
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
        <source>Recolour</source>
        <translation>Neu einfärben</translation>
    </message>
    <message>
        <source>Remove watermark</source>
        <translation>Wasserzeichen entfernen</translation>
    </message>
    <message>
        <source>Find watermark</source>
        <translation>Wasserzeichen finden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <source>Stronger colours</source>
        <translation>Kräftigere Farben</translation>
    </message>
    <message>
        <source>How much of the brightness grain to leave; colour noise still goes. Auto leaves a black-and-white photo as much as can just be seen.</source>
        <translation>Wie viel Helligkeitskorn bleibt; Farbrauschen geht trotzdem. Auto lässt einem Schwarzweißfoto so viel, wie man gerade noch sieht.</translation>
    </message>
    <message>
        <source>Keep texture</source>
        <translation>Struktur erhalten</translation>
    </message>
    <message>
        <source>How much of the texture of skin, cloth or sand to put back that was taken for noise.</source>
        <translation>Wie viel der Struktur von Haut, Stoff oder Sand zurückkommt, die für Rauschen gehalten wurde.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Protect grain</source>
        <translation>Filmkorn schützen</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Neue Größe</translation>
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
        <source>In pixels.</source>
        <translation>In Pixeln.</translation>
    </message>
    <message>
        <source>Millions of pixels.</source>
        <translation>Millionen Pixel.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
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
        <source>Cleaning up removes noise, JPEG artefacts and blur where they are found.</source>
        <translation>Bereinigen entfernt Rauschen, JPEG-Artefakte und Unschärfe, wo sie gefunden werden.</translation>
    </message>
    <message>
        <source>Enlarge only</source>
        <translation>Nur vergrößern</translation>
    </message>
    <message>
        <source>Clean up too</source>
        <translation>Auch bereinigen</translation>
    </message>
    <message>
        <source>Very large results</source>
        <translation>Sehr große Ergebnisse</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Gerade richten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Stil</translation>
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
        <translation>breitere ausgelassen</translation>
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
