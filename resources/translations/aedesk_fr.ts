<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AEDesk</source>
        <translation>À propos d’AEDesk</translation>
    </message>
    <message>
        <source>AEDesk</source>
        <translation>AEDesk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>The networks have learnt from freely licensed photos, thanks to those who share them. weights/CREDITS.tsv names each of them.</source>
        <translation>Les réseaux ont appris sur des photos sous licence libre, grâce à ceux qui les partagent. weights/CREDITS.tsv les nomme toutes.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gives people their old photographs back.&lt;/p&gt;&lt;p&gt;Everything is worked out on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;AEDesk and its networks are under the MIT licence. It uses Qt under the LGPL 3.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Rend à chacun ses vieilles photographies.&lt;/p&gt;&lt;p&gt;Tout est calculé sur cet ordinateur : aucune photo n’en sort.&lt;/p&gt;&lt;p&gt;AEDesk et ses réseaux sont sous licence MIT. Il utilise Qt sous LGPL 3.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>BatchResults</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Skipped: it is done already</source>
        <translation>Ignorée : déjà faite</translation>
    </message>
    <message>
        <source>Nothing to do; copied</source>
        <translation>Rien à faire ; copiée</translation>
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
        <translation>Restaurer un dossier</translation>
    </message>
    <message>
        <source>Stopped. Start again to go on.</source>
        <translation>Arrêté. Démarrez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>A folder with photos, and folders in it</source>
        <translation>Un dossier de photos, avec ses sous-dossiers</translation>
    </message>
    <message>
        <source>Where the restored photos go; the originals stay as they are</source>
        <translation>Où vont les photos restaurées ; les originaux restent tels quels</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Give black-and-white photos believable colours</source>
        <translation>Donner des couleurs crédibles aux photos en noir et blanc</translation>
    </message>
    <message>
        <source>Skip photos that are done already</source>
        <translation>Ignorer les photos déjà faites</translation>
    </message>
    <message>
        <source>Do them again and replace them</source>
        <translation>Les refaire et les remplacer</translation>
    </message>
    <message>
        <source>More need more memory, and help where there are many processor cores</source>
        <translation>Plus demande plus de mémoire et aide s’il y a beaucoup de cœurs</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Photos de</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>If a photo is there</source>
        <translation>Si une photo existe déjà</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Photos à la fois</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>%s (restored)</source>
        <translation>%s (restauré)</translation>
    </message>
    <message>
        <source>What each photo needs</source>
        <translation>Ce dont chaque photo a besoin</translation>
    </message>
    <message>
        <source>The steps listed in Restore</source>
        <translation>Les étapes listées dans Restaurer</translation>
    </message>
    <message>
        <source>Preset: %s</source>
        <translation>Préréglage : %s</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche des photos…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>%d of %n photos</source>
        <translation>
            <numerusform>%d sur %n photo</numerusform>
            <numerusform>%d sur %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%d done</source>
        <translation>%d faites</translation>
    </message>
    <message>
        <source>%d skipped</source>
        <translation>%d ignorées</translation>
    </message>
    <message>
        <source>%d with problems</source>
        <translation>%d avec des problèmes</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The photo. While before and after are compared, the left and right keys move the divider.</source>
        <translation>La photo. Pendant la comparaison, les flèches gauche et droite déplacent le séparateur.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview, not applied yet</source>
        <translation>Aperçu, pas encore appliqué</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>The photo cannot be compared with its original: there is no map of what was changed.</source>
        <translation>La photo ne peut pas être comparée à son original : il n’y a pas de carte des changements.</translation>
    </message>
    <message>
        <source>Save a map of what was changed</source>
        <translation>Enregistrer une carte des modifications</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;.</source>
        <translation>Enregistrée sous « %s ».</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The photo was copied.</source>
        <translation>La photo a été copiée.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pasted photo.png</source>
        <translation>Photo collée.png</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Colour %s</source>
        <translation>Couleur %s</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Probables ici</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>Couleur de cet endroit</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do something</source>
        <translation>Faire quelque chose</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>CompressController</name>
    <message>
        <source>Compressed</source>
        <translation>Comprimée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>File: %s, %s bits per pixel</source>
        <translation>Fichier : %s, %s bits par pixel</translation>
    </message>
    <message>
        <source>Each square is one channel: grey is nothing, light is more, dark is less.</source>
        <translation>Chaque carré est un canal : gris, rien ; clair, plus ; sombre, moins.</translation>
    </message>
    <message>
        <source>%s: PSNR %s dB, SSIM %s where you look</source>
        <translation>%s : PSNR %s dB, SSIM %s là où vous regardez</translation>
    </message>
    <message>
        <source>Only the part that is seen, or its middle, is previewed.</source>
        <translation>Seule la partie visible, ou son milieu, est prévisualisée.</translation>
    </message>
    <message>
        <source>Who opens &apos;%s&apos; will be asked for it.</source>
        <translation>Qui ouvre « %s » devra la donner.</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;: %s.</source>
        <translation>Enregistrée sous « %s » : %s.</translation>
    </message>
</context>
<context>
    <name>CompressPanel</name>
    <message>
        <source>Compress</source>
        <translation>Comprimer</translation>
    </message>
    <message>
        <source>Squeezes the photo into a small .aed file, and shows beforehand what is left of it.</source>
        <translation>Réduit la photo à un petit fichier .aed et montre d’avance ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Save as .aed…</source>
        <translation>Enregistrer en .aed…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How close the picture stays to the photo.</source>
        <translation>À quel point l’image reste proche de la photo.</translation>
    </message>
    <message>
        <source>Compressed by AEDesk</source>
        <translation>Comprimée par AEDesk</translation>
    </message>
    <message>
        <source>%s of the same size</source>
        <translation>%s de même taille</translation>
    </message>
    <message>
        <source>The code between</source>
        <translation>Le code intermédiaire</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>What is shown at the right of the divider.</source>
        <translation>Ce qui est montré à droite du séparateur.</translation>
    </message>
    <message>
        <source>What the file would be</source>
        <translation>Ce que serait le fichier</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Verrouiller par une phrase secrète</translation>
    </message>
    <message>
        <source>Only who knows it can open the file; nobody can help if it is forgotten.</source>
        <translation>Seul qui la connaît peut ouvrir le fichier ; personne ne peut aider si elle est oubliée.</translation>
    </message>
    <message>
        <source>Open a photo to see how small it can be.</source>
        <translation>Ouvrez une photo pour voir jusqu’où elle peut être réduite.</translation>
    </message>
    <message>
        <source>%s bytes</source>
        <translation>%s octets</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Photo with the frame that is kept</source>
        <translation>Photo avec le cadre conservé</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag from here to a file manager or another program: it gets a copy of the photo</source>
        <translation>Glissez d’ici vers un gestionnaire de fichiers ou un autre programme : il reçoit une copie de la photo</translation>
    </message>
    <message>
        <source>Drag the photo out</source>
        <translation>Glisser la photo dehors</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The preview is applied: now the photo can be dragged to another program.</source>
        <translation>L’aperçu est appliqué : la photo peut maintenant être glissée vers un autre programme.</translation>
    </message>
    <message>
        <source>The photo was let go before it was written; hold it a little longer.</source>
        <translation>La photo a été lâchée avant d’être écrite ; tenez-la un peu plus longtemps.</translation>
    </message>
    <message>
        <source>Writing the photo to drag it…</source>
        <translation>Écriture de la photo à glisser…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As it is (%d × %d)</source>
        <translation>Telle quelle (%d × %d)</translation>
    </message>
    <message>
        <source>%d pixels</source>
        <translation>%d pixels</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source> per inch</source>
        <translation> par pouce</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All but the place</source>
        <translation>Toutes sauf le lieu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What is said of the photo in its file: camera, date, names, place</source>
        <translation>Ce que le fichier dit de la photo : appareil, date, noms, lieu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>sans perte</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels.</source>
        <translation>Le fichier aura %d × %d pixels.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported as &apos;%s&apos;.</source>
        <translation>Exportée sous « %s ».</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos that were given</source>
        <translation>Photos données</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Stopped; the photo is as it was.</source>
        <translation>Arrêté ; la photo est telle quelle.</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Paint over a spot or a scratch: when you let go, it is filled from its surroundings.</source>
        <translation>Peignez sur une tache ou une rayure : au relâchement, elle est comblée d’après ses alentours.</translation>
    </message>
    <message>
        <source>Spot heal</source>
        <translation>Retouche</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>AEDesk: Guide</source>
        <translation>AEDesk : guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>HintController</name>
    <message>
        <source>Colour hint</source>
        <translation>Indication de couleur</translation>
    </message>
    <message>
        <source>Colour of a hint</source>
        <translation>Couleur d’une indication</translation>
    </message>
    <message>
        <source>Move a hint</source>
        <translation>Déplacer une indication</translation>
    </message>
    <message>
        <source>Brush a colour</source>
        <translation>Peindre une couleur</translation>
    </message>
    <message>
        <source>Take a hint away</source>
        <translation>Retirer une indication</translation>
    </message>
    <message>
        <source>Take all hints away</source>
        <translation>Retirer toutes les indications</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Click on the photo to say which colour a place has. Drag a pin to move it, click it for another colour, drag with Shift to brush more of it, and press Delete or the right button to take it away.</source>
        <translation>Cliquez sur la photo pour dire la couleur d’un endroit. Glissez une épingle pour la déplacer, cliquez dessus pour une autre couleur, glissez avec Maj pour en peindre davantage, Suppr ou le bouton droit la retire.</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>No hints yet.</source>
        <translation>Pas encore d’indication.</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 indication</translation>
    </message>
    <message>
        <source>%d hints</source>
        <translation>%d indications</translation>
    </message>
    <message>
        <source>Not as in &apos;%s&apos;</source>
        <translation>Pas comme dans « %s »</translation>
    </message>
    <message>
        <source>Colours as in a photo…</source>
        <translation>Couleurs comme dans une photo…</translation>
    </message>
    <message>
        <source>Forget the photo whose colours the result leans to</source>
        <translation>Oublier la photo dont le résultat suit les couleurs</translation>
    </message>
    <message>
        <source>Choose a colour photo whose colours the result shall lean to</source>
        <translation>Choisir une photo en couleur que le résultat doit suivre</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All that was done. Switch a step off, move or adjust it: nothing has to be done again by hand.</source>
        <translation>Tout ce qui a été fait. Désactivez une étape, déplacez-la ou réglez-la : rien n’est à refaire à la main.</translation>
    </message>
    <message>
        <source>Do these steps</source>
        <translation>Faire ces étapes</translation>
    </message>
    <message>
        <source>Back to what was done</source>
        <translation>Revenir à ce qui a été fait</translation>
    </message>
    <message>
        <source>Forget the changes in this list</source>
        <translation>Oublier les changements de cette liste</translation>
    </message>
    <message>
        <source>Nothing was done to this photo yet.</source>
        <translation>Rien n’a encore été fait à cette photo.</translation>
    </message>
    <message>
        <source>One of these steps is not known exactly, so that they cannot be changed.</source>
        <translation>Une de ces étapes n’est pas connue exactement : elles ne peuvent être changées.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings of the tool</source>
        <translation>Réglages de l’outil</translation>
    </message>
</context>
<context>
    <name>MaskController</name>
    <message>
        <source>Nothing was found. More sensitivity, or the brush, may help.</source>
        <translation>Rien n’a été trouvé. Plus de sensibilité, ou le pinceau, peut aider.</translation>
    </message>
    <message>
        <source>%s %% of the photo was changed.</source>
        <translation>%s %% de la photo a été modifié.</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Agrandir le masque</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>Réduire le masque</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vider le masque</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>The mask is kept in &apos;%s&apos;.</source>
        <translation>Le masque est gardé dans « %s ».</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Looks at the photo and marks what it finds (Ctrl+F)</source>
        <translation>Examine la photo et marque ce qui est trouvé (Ctrl+F)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Pixels of the photo; also [ and ], or Ctrl and the wheel</source>
        <translation>Pixels de la photo ; aussi [ et ], ou Ctrl et la molette</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>How strongly the marks cover the photo</source>
        <translation>À quel point les marques couvrent la photo</translation>
    </message>
    <message>
        <source>Colour of the marks</source>
        <translation>Couleur des marques</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Marquer à la main</translation>
    </message>
    <message>
        <source>How the marks look</source>
        <translation>Aspect des marques</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Rien n’est encore marqué.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Rien n’est marqué.</translation>
    </message>
    <message>
        <source>%s %% of the photo is marked.</source>
        <translation>%s %% de la photo est marqué.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
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
        <translation>%s : automatique</translation>
    </message>
    <message>
        <source>Let AEDesk measure the photo</source>
        <translation>Laisser AEDesk mesurer la photo</translation>
    </message>
    <message>
        <source>A double click, or Delete, brings the usual value back.</source>
        <translation>Un double clic, ou Suppr, ramène la valeur habituelle.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Recovered work</source>
        <translation>Travail récupéré</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was made with AEDesk: open it by itself to go on with its steps.</source>
        <translation>« %s » a été faite avec AEDesk : ouvrez-la seule pour reprendre ses étapes.</translation>
    </message>
    <message>
        <source>What is missing is marked as damage: Repair fills it.</source>
        <translation>Ce qui manque est marqué comme dommage : Réparer le comble.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; has %d pages; this is the first. File &gt; Take a scan apart makes a photo of each.</source>
        <translation>« %s » a %d pages ; voici la première. Fichier &gt; Séparer un scan fait une photo de chacune.</translation>
    </message>
    <message>
        <source>Opening &apos;%s&apos;…</source>
        <translation>Ouverture de « %s »…</translation>
    </message>
    <message>
        <source>The steps cannot be used: %s</source>
        <translation>Les étapes ne peuvent être utilisées : %s</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>The preview was not applied, so nothing else was done.</source>
        <translation>L’aperçu n’a pas été appliqué ; rien d’autre n’a donc été fait.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>changed and saved</source>
        <translation>modifiée et enregistrée</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>No preset yet</source>
        <translation>Pas encore de préréglage</translation>
    </message>
    <message>
        <source>Keep these steps as…</source>
        <translation>Garder ces étapes sous…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Keep these steps under the name</source>
        <translation>Garder ces étapes sous le nom</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not printed: another photo is still on its way to the printer.</source>
        <translation>Non imprimée : une autre photo est encore en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>It was too late to stop: the photo was sent to the printer.</source>
        <translation>Il était trop tard pour arrêter : la photo a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Printing was stopped; an empty page may come out of the printer.</source>
        <translation>L’impression a été arrêtée ; une page vide sortira peut-être de l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; the photo stays as it was (Esc)</source>
        <translation>Arrêter ; la photo reste telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>%s (%d waiting)</source>
        <translation>%s (%d en attente)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>RestoreCare</name>
    <message>
        <source>Show what was left</source>
        <translation>Montrer ce qui a été laissé</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Looks at the photo and does what it needs.</source>
        <translation>Examine la photo et fait ce dont elle a besoin.</translation>
    </message>
    <message>
        <source>Restore photo</source>
        <translation>Restaurer la photo</translation>
    </message>
    <message>
        <source>Show what was left</source>
        <translation>Montrer ce qui a été laissé</translation>
    </message>
    <message>
        <source>Mark it in Repair, so that you can look at it and fill it</source>
        <translation>Le marquer dans Réparer, pour le regarder et le combler</translation>
    </message>
    <message>
        <source>The steps will be listed here. Switch them off, move or adjust them, and try again.</source>
        <translation>Les étapes seront listées ici. Désactivez-les, déplacez-les ou réglez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Ouvrir une recette…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Steps that you have kept under a name</source>
        <translation>Étapes que vous avez gardées sous un nom</translation>
    </message>
    <message>
        <source>%s %% of the photo would be filled.</source>
        <translation>%s %% de la photo serait comblé.</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n specks and scratches.</source>
        <translation>
            <numerusform>%n tache ou rayure a été comblée.</numerusform>
            <numerusform>%n taches et rayures ont été comblées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wider places were left.</source>
        <translation>
            <numerusform>%n endroit plus large a été laissé.</numerusform>
            <numerusform>%n endroits plus larges ont été laissés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameSteps</name>
    <message>
        <source>Left out, as it was drawn by hand or is not known: %s.</source>
        <translation>Laissé de côté, car dessiné à la main ou inconnu : %s.</translation>
    </message>
    <message>
        <source>Same steps as &apos;%s&apos;</source>
        <translation>Mêmes étapes que « %s »</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing has been changed, so nothing was saved.</source>
        <translation>Rien n’a été modifié ; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>Il n’y a rien de nouveau à enregistrer.</translation>
    </message>
    <message>
        <source>Not saved yet: wait for the work to end, or press Esc to stop it.</source>
        <translation>Pas encore enregistrée : attendez la fin du travail, ou arrêtez-le avec Échap.</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;.</source>
        <translation>Enregistrée sous « %s ».</translation>
    </message>
    <message>
        <source>Saving &apos;%s&apos;…</source>
        <translation>Enregistrement de « %s »…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Utiliser un fichier clé…</translation>
    </message>
    <message>
        <source>The content of any file can be the key; it must stay as it is.</source>
        <translation>Le contenu de tout fichier peut servir de clé ; il doit rester tel quel.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier clé</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or open</source>
        <translation>Replier ou déplier</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Le plus rapide possible</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>À côté de l’original</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Keep the steps in a small file beside a saved photo</source>
        <translation>Garder les étapes dans un petit fichier à côté de la photo enregistrée</translation>
    </message>
    <message>
        <source>Tell in the saved photo what was done to it</source>
        <translation>Dire dans la photo enregistrée ce qui lui a été fait</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue est parlée dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Save photos</source>
        <translation>Enregistrer les photos</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Mémoire pour annuler</translation>
    </message>
    <message>
        <source>Steps for which there is no room in memory are kept on the disk until the photo is closed.</source>
        <translation>Les étapes qui ne tiennent pas en mémoire restent sur le disque jusqu’à la fermeture de la photo.</translation>
    </message>
    <message>
        <source>Enter on an action, then the new keys; Delete takes them away.</source>
        <translation>Entrée sur une action, puis les nouvelles touches ; Suppr les retire.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Folder for saved photos</source>
        <translation>Dossier des photos enregistrées</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Look through a folder</source>
        <translation>Parcourir un dossier</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>Il n’y a pas de photos dans ce dossier.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; is rejected; nothing is deleted.</source>
        <translation>« %s » est rejetée ; rien n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>Touches des actions</translation>
    </message>
    <message>
        <source>%s stands for two things: &apos;%s&apos; and &apos;%s&apos;.</source>
        <translation>%s a deux sens : « %s » et « %s ».</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>%s (taken twice)</source>
        <translation>%s (pris deux fois)</translation>
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
        <translation>Nouvelle taille : %d × %d pixels.</translation>
    </message>
    <message>
        <source>New size: %d × %d pixels, %s megapixels.</source>
        <translation>Nouvelle taille : %d × %d pixels, %s mégapixels.</translation>
    </message>
    <message>
        <source>That is too large for a file of these kinds: %s.</source>
        <translation>C’est trop grand pour un fichier de ces formats : %s.</translation>
    </message>
</context>
<context>
    <name>SplitWindow</name>
    <message>
        <source>Take a scan apart</source>
        <translation>Séparer un scan</translation>
    </message>
    <message>
        <source>Scan with its photos</source>
        <translation>Scan avec ses photos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Photos on the scan</source>
        <translation>Photos du scan</translation>
    </message>
    <message>
        <source>Find the photos again</source>
        <translation>Chercher de nouveau les photos</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Middle, across</source>
        <translation>Milieu, horizontal</translation>
    </message>
    <message>
        <source>Middle, down</source>
        <translation>Milieu, vertical</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Save the photos</source>
        <translation>Enregistrer les photos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drag on the scan to add a photo; pull its corners, turn it by the knob above it.</source>
        <translation>Glissez sur le scan pour ajouter une photo ; tirez ses coins, tournez-la par le bouton au-dessus.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>%s (photos)</source>
        <translation>%s (photos)</translation>
    </message>
    <message>
        <source>Take &apos;%s&apos; apart</source>
        <translation>Séparer « %s »</translation>
    </message>
    <message>
        <source>Looking at the scan…</source>
        <translation>Examen du scan…</translation>
    </message>
    <message>
        <source>Folder for the photos</source>
        <translation>Dossier des photos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Page %d</source>
        <translation>Page %d</translation>
    </message>
    <message>
        <source>No single photos were found; the page is taken as one. Drag to mark photos.</source>
        <translation>Aucune photo distincte trouvée ; la page compte pour une. Glissez pour marquer des photos.</translation>
    </message>
    <message>
        <source>Photo %d: %s × %s, %s°</source>
        <translation>Photo %d : %s × %s, %s°</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What the tools really run on; known after the first use</source>
        <translation>Sur quoi tournent vraiment les outils ; connu après la première utilisation</translation>
    </message>
    <message>
        <source>Size of the photo in pixels, bits per channel</source>
        <translation>Taille de la photo en pixels, bits par canal</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>%d bits</source>
        <translation>%d bits</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Drag to change the order; the mark says whether a step is taken; Delete takes it away</source>
        <translation>Glissez pour changer l’ordre ; la coche dit si l’étape est faite ; Suppr la retire</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>ToolController</name>
    <message>
        <source>%s found nothing to do; the photo is as it was.</source>
        <translation>%s n’a rien trouvé à faire ; la photo est telle quelle.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop the preview: the photo and the settings stay as they were</source>
        <translation>Abandonner l’aperçu : la photo et les réglages restent comme avant</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main bar</source>
        <translation>Barre principale</translation>
    </message>
    <message>
        <source>Zoom: at 100 %, one photo pixel is one screen pixel</source>
        <translation>Zoom : à 100 %, un pixel de la photo est un pixel de l’écran</translation>
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
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Draw the hori&amp;zon</source>
        <translation>Tracer l’hori&amp;zon</translation>
    </message>
    <message>
        <source>Draw a line along what is to be level or upright, also with Ctrl: the photo turns to it</source>
        <translation>Tracez une ligne le long de ce qui doit être horizontal ou vertical, aussi avec Ctrl : la photo tourne d’après elle</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The frame is around all of the photo again</source>
        <translation>Le cadre entoure de nouveau toute la photo</translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>preview</source>
        <translation>l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Change of the history</source>
        <translation>Modification de l’historique</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an old photo here</source>
        <translation>Déposez une vieille photo ici</translation>
    </message>
    <message>
        <source>Everything is worked out on this computer: no photo leaves it.</source>
        <translation>Tout est calculé sur cet ordinateur : aucune photo n’en sort.</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Ouvrir une photo…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O)</source>
        <translation>Ouvrir une photo (Ctrl+O)</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Photos opened lately</source>
        <translation>Photos ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>%s (Ctrl+Return)</source>
        <translation>%s (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Restore a &amp;folder…</source>
        <translation>Restaurer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Restore all photos of a folder into another one</source>
        <translation>Restaurer toutes les photos d’un dossier dans un autre</translation>
    </message>
    <message>
        <source>&amp;Take a scan apart…</source>
        <translation>&amp;Séparer un scan…</translation>
    </message>
    <message>
        <source>Single photos from a scan of several, or from a file with several pages</source>
        <translation>Des photos distinctes d’un scan de plusieurs, ou d’un fichier de plusieurs pages</translation>
    </message>
    <message>
        <source>Look throu&amp;gh a folder…</source>
        <translation>&amp;Parcourir un dossier…</translation>
    </message>
    <message>
        <source>All photos of a folder, as small pictures</source>
        <translation>Toutes les photos d’un dossier, en vignettes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the restored photo beside the original</source>
        <translation>Enregistrer la photo restaurée à côté de l’original</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>Save the photo under another name</source>
        <translation>Enregistrer la photo sous un autre nom</translation>
    </message>
    <message>
        <source>Save a&amp;ll photos</source>
        <translation>Enregistrer &amp;toutes les photos</translation>
    </message>
    <message>
        <source>Save all photos that have changes, beside their originals; no other file is replaced</source>
        <translation>Enregistrer toutes les photos modifiées à côté de leurs originaux ; aucun autre fichier n’est remplacé</translation>
    </message>
    <message>
        <source>&amp;Keep the steps beside the photo</source>
        <translation>&amp;Garder les étapes à côté de la photo</translation>
    </message>
    <message>
        <source>Save what was done in a small file, so that you can go on another day</source>
        <translation>Enregistrer ce qui a été fait dans un petit fichier, pour continuer un autre jour</translation>
    </message>
    <message>
        <source>Tell in the photo &amp;what was done</source>
        <translation>Di&amp;re dans la photo ce qui a été fait</translation>
    </message>
    <message>
        <source>Tools, settings and networks in its XMP, for archives and honest use</source>
        <translation>Outils, réglages et réseaux dans son XMP, pour les archives et un usage honnête</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>A copy for others: smaller, in another format, without the place</source>
        <translation>Une copie pour d’autres : plus petite, dans un autre format, sans le lieu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the photo</source>
        <translation>Imprimer la photo</translation>
    </message>
    <message>
        <source>Save a &amp;map of what was changed…</source>
        <translation>Enregistrer une &amp;carte des modifications…</translation>
    </message>
    <message>
        <source>A picture of it, from yellow (a little) to red (much)</source>
        <translation>Une image, du jaune (peu) au rouge (beaucoup)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave AEDesk</source>
        <translation>Quitter AEDesk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Refaire l’étape</translation>
    </message>
    <message>
        <source>Sa&amp;me steps as the last photo</source>
        <translation>&amp;Mêmes étapes que la photo précédente</translation>
    </message>
    <message>
        <source>Do to this photo what was done to the one before, but for what was drawn there by hand</source>
        <translation>Faire à cette photo ce qui a été fait à la précédente, sauf ce qui y a été dessiné à la main</translation>
    </message>
    <message>
        <source>Co&amp;py photo</source>
        <translation>&amp;Copier la photo</translation>
    </message>
    <message>
        <source>Copy the photo for another program</source>
        <translation>Copier la photo pour un autre programme</translation>
    </message>
    <message>
        <source>Paste as a &amp;new photo</source>
        <translation>Coller comme &amp;nouvelle photo</translation>
    </message>
    <message>
        <source>Open the picture, or the files, in the clipboard</source>
        <translation>Ouvrir l’image, ou les fichiers, du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Do something…</source>
        <translation>&amp;Faire quelque chose…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>Tout ce qui peut être fait, trouvé par son nom</translation>
    </message>
    <message>
        <source>&amp;Cancel the work</source>
        <translation>Arrêter &amp;le travail</translation>
    </message>
    <message>
        <source>Stop; the photo stays as it was</source>
        <translation>Arrêter ; la photo reste telle quelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Whole &amp;photo</source>
        <translation>&amp;Photo entière</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Montrer la photo entière</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>P&amp;ixels réels</translation>
    </message>
    <message>
        <source>One photo pixel, one screen pixel</source>
        <translation>Un pixel de la photo, un pixel de l’écran</translation>
    </message>
    <message>
        <source>&amp;Compare with the original</source>
        <translation>&amp;Comparer à l’original</translation>
    </message>
    <message>
        <source>Drag the divider to see before and after; hold space to see the original</source>
        <translation>Glissez le séparateur pour voir avant et après ; maintenez espace pour voir l’original</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Côte à c&amp;ôte</translation>
    </message>
    <message>
        <source>The original at the left, the photo at the right, with one zoom</source>
        <translation>L’original à gauche, la photo à droite, avec un seul zoom</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>Ce qui a &amp;été modifié</translation>
    </message>
    <message>
        <source>Yellow where a little was changed, red where much was</source>
        <translation>Jaune où peu a changé, rouge où beaucoup</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>The next photo of the strip</source>
        <translation>La photo suivante de la bande</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>P&amp;hoto précédente</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo d’avant</translation>
    </message>
    <message>
        <source>All p&amp;hotos</source>
        <translation>&amp;Toutes les photos</translation>
    </message>
    <message>
        <source>All photos at once; of a single photo, those of its folder</source>
        <translation>Toutes les photos à la fois ; pour une seule, celles de son dossier</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>The photo&apos;s own pixels around the mouse, however small it is shown</source>
        <translation>Les vrais pixels de la photo autour de la souris, si petite soit-elle montrée</translation>
    </message>
    <message>
        <source>&amp;Crop and straighten</source>
        <translation>&amp;Recadrer et redresser</translation>
    </message>
    <message>
        <source>Cut edges off and make a slanted photo straight</source>
        <translation>Couper les bords et redresser une photo penchée</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>A quarter turn against the clock</source>
        <translation>Un quart de tour dans le sens inverse des aiguilles d’une montre</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>A quarter turn with the clock</source>
        <translation>Un quart de tour dans le sens des aiguilles d’une montre</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Left for right, as a slide that was scanned from its back</source>
        <translation>Gauche et droite échangées, comme une diapositive scannée à l’envers</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>Sans étoi&amp;le</translation>
    </message>
    <message>
        <source>Stars are kept in an XMP file beside the photo, where other programs find them</source>
        <translation>Les étoiles sont gardées dans un fichier XMP à côté de la photo, où d’autres logiciels les trouvent</translation>
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
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Say that the photo is not wanted; nothing is deleted</source>
        <translation>Dire que la photo n’est pas voulue ; rien n’est supprimé</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>Mark by painting; the right button, or Alt, erases</source>
        <translation>Marquer en peignant ; le bouton droit, ou Alt, efface</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Retirer des marques</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Mark an area by drawing around it; the right button, or Alt, erases</source>
        <translation>Marquer une zone en l’entourant ; le bouton droit, ou Alt, efface</translation>
    </message>
    <message>
        <source>S&amp;pot heal</source>
        <translation>Retou&amp;che</translation>
    </message>
    <message>
        <source>Paint over a spot: it is filled at once; or hold Ctrl while you paint with the brush</source>
        <translation>Peindre sur une tache : elle est comblée aussitôt ; ou tenir Ctrl en peignant avec le pinceau</translation>
    </message>
    <message>
        <source>La&amp;rger brush</source>
        <translation>Pinceau plus g&amp;rand</translation>
    </message>
    <message>
        <source>A larger brush, by Ctrl and the wheel too</source>
        <translation>Un pinceau plus grand, aussi par Ctrl et la molette</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pinceau plus pe&amp;tit</translation>
    </message>
    <message>
        <source>A smaller brush, by Ctrl and the wheel too</source>
        <translation>Un pinceau plus petit, aussi par Ctrl et la molette</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Mark a pixel more on all sides</source>
        <translation>Marquer un pixel de plus de tous côtés</translation>
    </message>
    <message>
        <source>Shri&amp;nk</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Mark a pixel less on all sides</source>
        <translation>Marquer un pixel de moins de tous côtés</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Mark what is not marked</source>
        <translation>Marquer ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Ne rien marquer</translation>
    </message>
    <message>
        <source>Show &amp;mask</source>
        <translation>Mo&amp;ntrer le masque</translation>
    </message>
    <message>
        <source>Show what is marked</source>
        <translation>Montrer ce qui est marqué</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <translation>&amp;Ouvrir un masque…</translation>
    </message>
    <message>
        <source>Take a mask from a picture: white is marked</source>
        <translation>Prendre un masque d’une image : le blanc est marqué</translation>
    </message>
    <message>
        <source>S&amp;ave mask…</source>
        <translation>&amp;Enregistrer le masque…</translation>
    </message>
    <message>
        <source>Keep the mask as a black-and-white picture</source>
        <translation>Garder le masque comme image en noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Language, colours, folders, keys, and what computes</source>
        <translation>Langue, couleurs, dossiers, touches, et ce qui calcule</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Short pages about the tool that is shown, and others</source>
        <translation>De courtes pages sur l’outil montré et les autres</translation>
    </message>
    <message>
        <source>&amp;About AEDesk</source>
        <translation>À &amp;propos d’AEDesk</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvertes récemme&amp;nt</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The settings were damaged and start anew; the old file is &apos;%s&apos;.</source>
        <translation>Les réglages étaient endommagés et repartent de zéro ; l’ancien fichier est « %s ».</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>AEDesk pictures (*.aed)</source>
        <translation>Images AEDesk (*.aed)</translation>
    </message>
    <message>
        <source>Without saving, the restored photo is lost. The original stays as it is.</source>
        <translation>Sans enregistrement, la photo restaurée est perdue. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another window or another program has written it. Save as… keeps both.</source>
        <translation>Une autre fenêtre ou un autre programme l’a écrit. Enregistrer sous… garde les deux.</translation>
    </message>
    <message>
        <source>AEDesk</source>
        <translation>AEDesk</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <translation>Enregistrer la photo sous</translation>
    </message>
    <message>
        <source>Save as .aed</source>
        <translation>Enregistrer en .aed</translation>
    </message>
    <message>
        <source>Without saving, what was done to them is lost. The originals stay as they are.</source>
        <translation>Sans enregistrement, ce qui leur a été fait est perdu. Les originaux restent tels quels.</translation>
    </message>
    <message>
        <source>Photos that were not saved yet are saved beside their originals.</source>
        <translation>Les photos qui ne l’ont pas encore été sont enregistrées à côté de leurs originaux.</translation>
    </message>
    <message>
        <source>What is intact can be opened; the rest will be grey.</source>
        <translation>Ce qui est intact peut être ouvert ; le reste sera gris.</translation>
    </message>
    <message>
        <source>Open what is intact</source>
        <translation>Ouvrir ce qui est intact</translation>
    </message>
    <message>
        <source>It was not saved. If you do not go on now, it is lost; the original stays as it is.</source>
        <translation>Il n’a pas été enregistré. Si vous ne continuez pas maintenant, il est perdu ; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>AEDesk was not closed as it should be. Go on with the work on %s?</source>
        <translation>AEDesk n’a pas été fermé normalement. Reprendre le travail sur %s ?</translation>
    </message>
    <message>
        <source>Save the changes to %d photos?</source>
        <translation>Enregistrer les modifications de %d photos ?</translation>
    </message>
    <message>
        <source>Colours as in a photo</source>
        <translation>Couleurs comme dans une photo</translation>
    </message>
    <message>
        <source>This photo has colours already. Colour it anew?</source>
        <translation>Cette photo a déjà des couleurs. La colorer de nouveau ?</translation>
    </message>
    <message>
        <source>Its own colours are left out; the step can be undone.</source>
        <translation>Ses propres couleurs sont laissées de côté ; l’étape peut être annulée.</translation>
    </message>
    <message>
        <source>Colour anew</source>
        <translation>Colorer de nouveau</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>The photo would have %s megapixels. Make it so large?</source>
        <translation>La photo aurait %s mégapixels. L’agrandir autant ?</translation>
    </message>
    <message>
        <source>It takes much memory and time, and AEDesk opens files of up to %d megapixels only.</source>
        <translation>Cela demande beaucoup de mémoire et de temps, et AEDesk n’ouvre que des fichiers jusqu’à %d mégapixels.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.bmp)</source>
        <translation>Images (*.png *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>Save the changes to &apos;%s&apos;?</source>
        <translation>Enregistrer les modifications de « %s » ?</translation>
    </message>
    <message>
        <source>The original would be gone for good.</source>
        <translation>L’original serait perdu pour toujours.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was changed since you saved it here. Replace it?</source>
        <translation>« %s » a été modifié depuis votre enregistrement. Le remplacer ?</translation>
    </message>
    <message>
        <source>Photos (%s)</source>
        <translation>Photos (%s)</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was made with AEDesk. Go on where you stopped?</source>
        <translation>« %s » a été faite avec AEDesk. Continuer où vous en étiez ?</translation>
    </message>
    <message>
        <source>Its original &apos;%s&apos; is opened with all steps, which you can change. Or open the photo as it is.</source>
        <translation>Son original « %s » est ouvert avec toutes les étapes, que vous pouvez changer. Ou ouvrez la photo telle quelle.</translation>
    </message>
    <message>
        <source>There was not enough memory; the photo is as it was.</source>
        <translation>La mémoire n’a pas suffi ; la photo est telle quelle.</translation>
    </message>
    <message>
        <source>Something in AEDesk went wrong; the photo is as it was.</source>
        <translation>Quelque chose a échoué dans AEDesk ; la photo est telle quelle.</translation>
    </message>
    <message>
        <source>Replace the original photo &apos;%s&apos;?</source>
        <translation>Remplacer la photo originale « %s » ?</translation>
    </message>
    <message>
        <source>&apos;%s&apos; exists already. Replace it?</source>
        <translation>« %s » existe déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This .aed file says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.</source>
        <translation>Ce fichier .aed annonce {} x {} pixels ; AEDesk lit des photos de {} mégapixels au plus.</translation>
    </message>
    <message>
        <source>This .aed file was written with the model &apos;{}&apos; ({}), which is not installed.</source>
        <translation>Ce fichier .aed a été écrit avec le modèle « {} » ({}), qui n’est pas installé.</translation>
    </message>
    <message>
        <source>The header of this .aed file cannot be understood.</source>
        <translation>L’en-tête de ce fichier .aed est incompréhensible.</translation>
    </message>
    <message>
        <source>its transparency</source>
        <translation>sa transparence</translation>
    </message>
    <message>
        <source>16 bits per channel</source>
        <translation>16 bits par canal</translation>
    </message>
    <message>
        <source>A photo of {} x {} pixels does not fit into memory.</source>
        <translation>Une photo de {} x {} pixels ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>The header of this .aed file is damaged; nothing can be read without it.</source>
        <translation>L’en-tête de ce fichier .aed est endommagé ; sans lui, rien ne peut être lu.</translation>
    </message>
    <message>
        <source>This .aed file is damaged: {}. What is intact can be read with --salvage.</source>
        <translation>Ce fichier .aed est endommagé : {}. Ce qui est intact se lit avec --salvage.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} et d’autres</translation>
    </message>
    <message>
        <source>tile {}</source>
        <translation>tuile {}</translation>
    </message>
    <message>
        <source>This .aed file was written by a newer AEDesk; please install that.</source>
        <translation>Ce fichier .aed vient d’un AEDesk plus récent ; veuillez l’installer.</translation>
    </message>
    <message>
        <source>The lock of this .aed file cannot be understood.</source>
        <translation>Le verrou de ce fichier .aed est incompréhensible.</translation>
    </message>
    <message>
        <source>the part {}</source>
        <translation>la partie {}</translation>
    </message>
    <message>
        <source>This file is locked: it needs its passphrase or key file.</source>
        <translation>Ce fichier est verrouillé : il lui faut sa phrase secrète ou son fichier clé.</translation>
    </message>
    <message>
        <source>{} missing tiles</source>
        <translation>{} tuiles manquantes</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>A part of this .aed file holds nothing that can be understood.</source>
        <translation>Une partie de ce fichier .aed ne contient rien de compréhensible.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read ({}). Install AEDesk again.</source>
        <translation>« {} » est illisible ({}). Réinstallez AEDesk.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for an .aed file.</source>
        <translation>« {} » est trop grand pour un fichier .aed.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read ({}).</source>
        <translation>« {} » est illisible ({}).</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; is too large.</source>
        <translation>Le fichier clé « {} » est trop grand.</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; is empty.</source>
        <translation>Le fichier clé « {} » est vide.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>Une phrase secrète ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; cannot be read ({}).</source>
        <translation>Le fichier clé « {} » est illisible ({}).</translation>
    </message>
    <message>
        <source>This key does not fit the file.</source>
        <translation>Cette clé n’est pas celle du fichier.</translation>
    </message>
    <message>
        <source>This file was changed by somebody who has not the key.</source>
        <translation>Ce fichier a été modifié par quelqu’un qui n’a pas la clé.</translation>
    </message>
    <message>
        <source>The model card of {} has no part {}. Install AEDesk again.</source>
        <translation>La fiche du modèle {} n’a pas de partie {}. Réinstallez AEDesk.</translation>
    </message>
    <message>
        <source>This is not an .aed file.</source>
        <translation>Ce n’est pas un fichier .aed.</translation>
    </message>
    <message>
        <source>At the lowest quality the file has {} bytes; {} are not possible.</source>
        <translation>À la plus basse qualité, le fichier compte {} octets ; {} ne sont pas possibles.</translation>
    </message>
    <message>
        <source>The model {} (&apos;{}&apos;) cannot run: {}</source>
        <translation>Le modèle {} (« {} ») ne peut pas tourner : {}</translation>
    </message>
    <message>
        <source>There was not enough memory to run {}.</source>
        <translation>La mémoire n’a pas suffi pour {}.</translation>
    </message>
    <message>
        <source>CUDA cannot start on this computer; choose the processor (cpu) or auto.</source>
        <translation>CUDA ne démarre pas sur cet ordinateur ; choisissez le processeur (cpu) ou auto.</translation>
    </message>
    <message>
        <source>There is no photo in &apos;{}&apos;.</source>
        <translation>Il n’y a pas de photo dans « {} ».</translation>
    </message>
    <message>
        <source>{} cannot keep {}.</source>
        <translation>{} ne peut pas garder {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be made ({}).</source>
        <translation>« {} » ne peut pas être créé ({}).</translation>
    </message>
    <message>
        <source>The photo could not be printed: the printer, or the file to print to, takes nothing.</source>
        <translation>La photo n’a pas pu être imprimée : l’imprimante, ou le fichier d’impression, n’accepte rien.</translation>
    </message>
    <message>
        <source>{} compresses with loss: not every pixel stays as it was.</source>
        <translation>{} compresse avec perte : tous les pixels ne restent pas tels quels.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: their photo &apos;{}&apos; is gone.</source>
        <translation>Les étapes de « {} » ne peuvent pas servir : leur photo « {} » a disparu.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: &apos;{}&apos; was changed meanwhile.</source>
        <translation>Les étapes de « {} » ne peuvent pas servir : « {} » a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used ({}).</source>
        <translation>Les étapes de « {} » ne peuvent pas servir ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; exists already and was left as it is.</source>
        <translation>« {} » existe déjà et est resté tel quel.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not there.</source>
        <translation>Le dossier « {} » n’existe pas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not let files be written: permission denied.</source>
        <translation>« {} » ne laisse pas écrire de fichiers : permission refusée.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; could not be written ({}).</source>
        <translation>« {} » n’a pas pu être écrit ({}).</translation>
    </message>
    <message>
        <source>The disk is full: &apos;{}&apos; was not written.</source>
        <translation>Le disque est plein : « {} » n’a pas été écrit.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is read-only: &apos;{}&apos; was not written.</source>
        <translation>« {} » est en lecture seule : « {} » n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The name of &apos;{}...&apos; is too long.</source>
        <translation>Le nom de « {}... » est trop long.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written: choose a name that ends in .png, .tif, .jpg or .webp.</source>
        <translation>« {} » ne peut pas être écrit : choisissez un nom qui finit par .png, .tif, .jpg ou .webp.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a PDF, a document with pages. Scan to TIFF or PNG instead, or take the pictures out of it first, for example with the command pdfimages -all.</source>
        <translation>« {} » est un PDF, un document à pages. Numérisez plutôt en TIFF ou PNG, ou tirez-en d’abord les images, par exemple avec la commande pdfimages -all.</translation>
    </message>
    <message>
        <source>Photos with 32 bits per channel cannot be read; save it with 16 bits.</source>
        <translation>Les photos à 32 bits par canal sont illisibles ; enregistrez-la en 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a folder, not a photo.</source>
        <translation>« {} » est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty: the file has no content.</source>
        <translation>« {} » est vide : le fichier n’a pas de contenu.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there.</source>
        <translation>« {} » n’existe pas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read: permission denied.</source>
        <translation>« {} » est illisible : permission refusée.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a picture that AEDesk can read ({}).</source>
        <translation>« {} » n’est pas une image qu’AEDesk sait lire ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit into the memory of this computer.</source>
        <translation>« {} » ne tient pas dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read ({}).</source>
        <translation>« {} » est endommagé et illisible ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.</source>
        <translation>« {} » annonce {} x {} pixels ; AEDesk lit des photos de {} mégapixels au plus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a HEIC photo. The part that reads it is installed on its own, as its licence asks: pip install pillow-heif</source>
        <translation>« {} » est une photo HEIC. La partie qui la lit s’installe à part, comme sa licence le demande : pip install pillow-heif</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stores its colours as {}, which AEDesk cannot read.</source>
        <translation>« {} » garde ses couleurs en {}, qu’AEDesk ne sait pas lire.</translation>
    </message>
    <message>
        <source>The mask &apos;{}&apos; is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>Le masque « {} » fait {} x {} pixels, la photo {} x {} : il faut la même taille.</translation>
    </message>
    <message>
        <source>A mask is kept as PNG: &apos;{}&apos; must end in .png.</source>
        <translation>Un masque se garde en PNG : « {} » doit finir par .png.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large: {} x {} pixels.</source>
        <translation>« {} » est trop grand : {} x {} pixels.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: it is of another size than they make it.</source>
        <translation>Les étapes de &apos;{}&apos; sont inutilisables : la photo n’a pas la taille qu’elles donnent.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file: photos are read from files only, not from pipes or devices.</source>
        <translation>&apos;{}&apos; n’est pas un fichier : les photos se lisent dans des fichiers, pas dans des tubes ni des périphériques.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read.</source>
        <translation>&apos;{}&apos; est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: what its file still holds was read, the rest of the photo is missing.</source>
        <translation>&apos;{}&apos; est incomplet : ce que le fichier contient encore a été lu, le reste de la photo manque.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged, but all of its pixels could be read.</source>
        <translation>&apos;{}&apos; est endommagé, mais tous ses pixels ont pu être lus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a part of its XMP cannot be read and is left out.</source>
        <translation>&apos;{}&apos; : une partie de ses données XMP est illisible et est laissée de côté.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds {} photos; only the first was opened.</source>
        <translation>&apos;{}&apos; contient {} photos ; seule la première a été ouverte.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be developed ({}).</source>
        <translation>« {} » ne peut pas être développé ({}).</translation>
    </message>
    <message>
        <source>A {} file holds at most {} pixels per side; save as PNG or TIFF.</source>
        <translation>Un fichier {} contient au plus {} pixels par côté ; enregistrez en PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{}: {} cannot keep {}.</source>
        <translation>{} : {} ne peut pas garder {}.</translation>
    </message>
    <message>
        <source>so much EXIF</source>
        <translation>autant d’EXIF</translation>
    </message>
    <message>
        <source>so much XMP</source>
        <translation>autant d’XMP</translation>
    </message>
    <message>
        <source>so many captions (IPTC)</source>
        <translation>autant de légendes (IPTC)</translation>
    </message>
    <message>
        <source>{}: {} holds 8 bits per channel; PNG and TIFF keep all 16.</source>
        <translation>{} : {} contient 8 bits par canal ; PNG et TIFF gardent les 16.</translation>
    </message>
    <message>
        <source>{} cannot run, as the system lets no more threads start: close other programs, or raise the limit (ulimit -u).</source>
        <translation>{} ne peut pas fonctionner, car le système n’autorise plus de threads : fermez d’autres programmes ou relevez la limite (ulimit -u).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file but a pipe or a device.</source>
        <translation>« {} » n’est pas un fichier, mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is locked, &apos;{}&apos; is not: everybody can open it.</source>
        <translation>« {} » est verrouillé, « {} » ne l&apos;est pas : tout le monde peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was changed or taken away since it was opened.</source>
        <translation>« {} » a été modifiée ou enlevée depuis son ouverture.</translation>
    </message>
    <message>
        <source>The stars of &apos;{}&apos; cannot be kept: &apos;{}&apos; cannot be understood.</source>
        <translation>Les étoiles de « {} » ne peuvent pas être gardées : « {} » est incompréhensible.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large.</source>
        <translation>« {} » est trop grand.</translation>
    </message>
    <message>
        <source>{}: JPEG has no transparency; transparent parts became white.</source>
        <translation>{} : JPEG n’a pas de transparence ; les parties transparentes sont devenues blanches.</translation>
    </message>
    <message>
        <source>{}: the infrared channel of the scan is not in it.</source>
        <translation>{} : le canal infrarouge de la numérisation n&apos;y est pas.</translation>
    </message>
    <message>
        <source>a colour profile of another colour space</source>
        <translation>un profil colorimétrique d’un autre espace de couleurs</translation>
    </message>
    <message>
        <source>the captions of IPTC</source>
        <translation>les légendes IPTC</translation>
    </message>
    <message>
        <source>the texts of the file ({})</source>
        <translation>les textes du fichier ({})</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that it is {} x {} pixels of {} channels; that is too much.</source>
        <translation>« {} » annonce {} x {} pixels de {} canaux ; c’est trop.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its tiles are said to be far larger than the photo.</source>
        <translation>« {} » est endommagé : ses tuiles seraient bien plus grandes que la photo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: it says that it is {} x {} pixels, but holds far fewer.</source>
        <translation>« {} » est endommagé : il annonce {} x {} pixels, mais en contient bien moins.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: all of it can be seen, but fine details may be missing.</source>
        <translation>« {} » est incomplet : tout est visible, mais de fins détails manquent peut-être.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads TIFFs of unsigned integers of up to 16 bits.</source>
        <translation>&apos;{}&apos; a des pixels {} ({} bits par canal) ; AEDesk lit les TIFF d’entiers non signés jusqu’à 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is compressed as {}, which AEDesk cannot read.</source>
        <translation>« {} » est compressé en {}, qu’AEDesk ne sait pas lire.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that its pixels are not square ({} to {}); that is not kept.</source>
        <translation>« {} » indique que ses pixels ne sont pas carrés ({} sur {}) ; cela n’est pas conservé.</translation>
    </message>
    <message>
        <source>a colour profile that is damaged</source>
        <translation>un profil colorimétrique endommagé</translation>
    </message>
    <message>
        <source>EXIF that is damaged</source>
        <translation>un EXIF endommagé</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its colours stand in a map, which is missing.</source>
        <translation>« {} » est endommagé : ses couleurs se trouvent dans une table, qui manque.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} channels and {} layers; that is no photo.</source>
        <translation>&apos;{}&apos; a {} canaux et {} couches ; ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has layers; what they show together was read, and they are not kept.</source>
        <translation>« {} » a des calques ; ce qu’ils montrent ensemble a été lu, eux-mêmes ne sont pas conservés.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.</source>
        <translation>&apos;{}&apos; a des pixels {} ({} bits par canal) ; AEDesk lit les entiers non signés jusqu’à 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels; AEDesk reads photos of 8 or 16 bits.</source>
        <translation>&apos;{}&apos; a des pixels {} ; AEDesk lit les photos de 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}, {} of {}</source>
        <translation>{}, {} sur {}</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} is damaged: its checksum differs. Install AEDesk again, or put a good copy there.</source>
        <translation>Le fichier de poids « {} » de {} est endommagé : sa somme de contrôle diffère. Réinstallez AEDesk, ou mettez-y une bonne copie.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; cannot be read ({}).</source>
        <translation>La fiche de modèle « {} » est illisible ({}).</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; has no entry {}.</source>
        <translation>La fiche de modèle « {} » n’a pas d’entrée {}.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; is damaged ({}).</source>
        <translation>La fiche de modèle « {} » est endommagée ({}).</translation>
    </message>
    <message>
        <source>The model card of {} has no number &apos;{}&apos; under [calibration]. Install AEDesk again.</source>
        <translation>La fiche du modèle de {} n’a pas de nombre « {} » sous [calibration]. Réinstallez AEDesk.</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} cannot be read ({}). Install AEDesk again, or put a good copy there.</source>
        <translation>Le fichier de poids « {} » de {} est illisible ({}). Réinstallez AEDesk, ou mettez-y une bonne copie.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is missing: there is no &apos;{}&apos;. Install AEDesk again.</source>
        <translation>Le modèle « {} » manque : il n’y a pas de « {} ». Réinstallez AEDesk.</translation>
    </message>
    <message>
        <source>Another batch is making the photos of &apos;{}&apos; into &apos;{}&apos; already; wait until it has ended.</source>
        <translation>Un autre lot traite déjà les photos de « {} » vers « {} » ; attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be read, so its photos were left out ({}).</source>
        <translation>Le dossier &apos;{}&apos; ne peut pas être lu, ses photos ont été laissées de côté ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: the process that worked on it has died; perhaps the memory was full.</source>
        <translation>« {} » : le processus qui s’en occupait est mort ; la mémoire était peut-être pleine.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a folder.</source>
        <translation>« {} » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a file; a batch needs a folder.</source>
        <translation>« {} » est un fichier ; il faut un dossier pour un lot.</translation>
    </message>
    <message>
        <source>The photos would lie beside their originals; choose another folder for them.</source>
        <translation>Les photos seraient à côté de leurs originaux ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; exists already.</source>
        <translation>« {} » existe déjà.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads to the original, which stays as it is.</source>
        <translation>« {} » mène à l’original, qui reste tel quel.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written ({}).</source>
        <translation>« {} » ne peut pas être écrit ({}).</translation>
    </message>
    <message>
        <source>The disk is full, so the batch has stopped. Once there is room, it goes on from there.</source>
        <translation>Le disque est plein, le lot s’est donc arrêté. Dès qu’il y a de la place, il reprend de là.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {}.</source>
        <translation>« {} » {}.</translation>
    </message>
    <message>
        <source>does not say what was done to it, as the XMP of the photo cannot be understood</source>
        <translation>ne dit pas ce qui lui a été fait, car le XMP de la photo est incompréhensible</translation>
    </message>
    <message>
        <source>is without EXIF or XMP that cannot be understood, as that may name the place</source>
        <translation>est sans EXIF ni XMP incompréhensibles, car ils pourraient nommer le lieu</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be the name of a preset: up to {} letters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>« {} » ne peut pas nommer un préréglage : {} caractères au plus, pas de point au début et aucun de / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The preset cannot be kept ({}).</source>
        <translation>Le préréglage ne peut pas être gardé ({}).</translation>
    </message>
    <message>
        <source>The preset cannot be removed ({}).</source>
        <translation>Le préréglage ne peut pas être supprimé ({}).</translation>
    </message>
    <message>
        <source>Looking for scratches</source>
        <translation>Recherche des rayures</translation>
    </message>
    <message>
        <source>Measuring the noise</source>
        <translation>Mesure du bruit</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be read ({}).</source>
        <translation>La recette « {} » est illisible ({}).</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>La recette « {} » ne peut pas servir : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: {}</source>
        <translation>La recette « {} » ne peut pas servir : {}</translation>
    </message>
    <message>
        <source>The steps cannot be kept beside &apos;{}&apos; ({}).</source>
        <translation>Les étapes ne peuvent pas être gardées à côté de « {} » ({}).</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be read ({}).</source>
        <translation>Les étapes dans « {} » sont illisibles ({}).</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>Les étapes dans « {} » ne peuvent pas servir : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be used: {}</source>
        <translation>Les étapes dans « {} » ne peuvent pas servir : {}</translation>
    </message>
    <message>
        <source>About {} h left</source>
        <translation>Encore {} h environ</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message>
        <source>About {} s left</source>
        <translation>Encore {} s environ</translation>
    </message>
    <message>
        <source>About {} min left</source>
        <translation>Encore {} min environ</translation>
    </message>
    <message>
        <source>This photo has colours already. To colour it anew, switch Recolour on (--recolor).</source>
        <translation>Cette photo a déjà des couleurs. Pour la coloriser à nouveau, activez « Recolorer » (--recolor).</translation>
    </message>
    <message>
        <source>The photo has {} x {} pixels already; Enlarge makes photos larger only.</source>
        <translation>La photo a déjà {} x {} pixels ; Agrandir ne fait que rendre les photos plus grandes.</translation>
    </message>
    <message>
        <source>The photo would become {} times as large; Enlarge makes it up to {} times as large.</source>
        <translation>La photo deviendrait {} fois plus grande ; Agrandir va jusqu’à {} fois.</translation>
    </message>
    <message>
        <source>No side of a photo can have more than {} pixels.</source>
        <translation>Aucun côté d’une photo ne peut avoir plus de {} pixels.</translation>
    </message>
    <message>
        <source>The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it all the same, switch Very large results on (--huge).</source>
        <translation>La photo aurait {} mégapixels, et AEDesk ouvre des fichiers jusqu’à {}. Pour la faire quand même, activez Très grands résultats (--huge).</translation>
    </message>
    <message>
        <source>Looking for the watermark</source>
        <translation>Recherche du filigrane</translation>
    </message>
    <message>
        <source>Nearly the whole photo looks like a mark. Lower the sensitivity, or mark it by hand.</source>
        <translation>Presque toute la photo ressemble à un filigrane. Baissez la sensibilité, ou marquez à la main.</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>The mask is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>Le masque fait {} x {} pixels, la photo {} x {} : il faut la même taille.</translation>
    </message>
    <message>
        <source>The mask is empty: nothing is marked to be filled.</source>
        <translation>Le masque est vide : rien n’est marqué pour être rempli.</translation>
    </message>
    <message>
        <source>The mask covers the whole photo: nothing is left to fill it from.</source>
        <translation>Le masque couvre toute la photo : il ne reste rien pour la remplir.</translation>
    </message>
    <message>
        <source>The hint {} is not on the photo, which is {} x {} pixels (0 to {} and 0 to {}).</source>
        <translation>L’indication {} n’est pas sur la photo, qui fait {} x {} pixels (0 à {} et 0 à {}).</translation>
    </message>
    <message>
        <source>Looking for stains</source>
        <translation>Recherche des taches</translation>
    </message>
    <message>
        <source>Evening out</source>
        <translation>Égalisation</translation>
    </message>
    <message>
        <source>Nearly the whole photo looks damaged, so there is nothing to repair it from. Lower the sensitivity, or mark the damage by hand.</source>
        <translation>Presque toute la photo paraît abîmée : il n’y a rien pour la réparer. Baissez la sensibilité, ou marquez les dommages à la main.</translation>
    </message>
    <message>
        <source>Nothing of the photo would be left; cut off less.</source>
        <translation>Il ne resterait rien de la photo ; coupez-en moins.</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repair damage</source>
        <translation>Réparer les dégâts</translation>
    </message>
    <message>
        <source>Finds scratches, creases, tears, dust and missing corners, and fills them.</source>
        <translation>Trouve rayures, plis, déchirures, poussières et coins manquants, et les comble.</translation>
    </message>
    <message>
        <source>Find damage</source>
        <translation>Trouver les dégâts</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How faint a scratch or spot may be to be marked as damage.</source>
        <translation>À quel point une rayure ou tache peut être faible pour être marquée.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Taches</translation>
    </message>
    <message>
        <source>The same for small specks, if it is more; one that was none does no harm.</source>
        <translation>La même chose pour les petites taches, si c’est plus ; une fausse ne nuit pas.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Largeur maximale</translation>
    </message>
    <message>
        <source>What is wider is left alone, in per cent of the photo&apos;s shorter side: scratches and dust are narrow, a white shirt is not.</source>
        <translation>Ce qui est plus large est laissé, en pour cent du petit côté : rayures et poussières sont étroites, une chemise blanche non.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>How many pixels around the found damage are filled too: its edges are soft.</source>
        <translation>Combien de pixels autour des dégâts sont aussi comblés : leurs bords sont doux.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Fill what is lost; or even out the tone of stains, foxing and old tape, under which the picture is still there. Mark a little beyond their edges.</source>
        <translation>Comble ce qui est perdu, ou égalise la tonalité des taches, des rousseurs et des traces d’adhésif, sous lesquelles l’image est encore là. Marquez un peu au-delà de leurs bords.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Combler</translation>
    </message>
    <message>
        <source>Even out tone</source>
        <translation>Égaliser la tonalité</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Débruiter</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Enlever le bruit</translation>
    </message>
    <message>
        <source>Removes grain, noise and JPEG artefacts.</source>
        <translation>Enlève le grain, le bruit et les défauts du JPEG.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How much noise and grain to remove. Auto measures the photo.</source>
        <translation>Combien de bruit et de grain enlever. Auto mesure la photo.</translation>
    </message>
    <message>
        <source>JPEG clean-up</source>
        <translation>Nettoyage JPEG</translation>
    </message>
    <message>
        <source>How strongly to remove blocks and ringing of JPEG. Auto measures the photo.</source>
        <translation>À quel point enlever les blocs et franges du JPEG. Auto mesure la photo.</translation>
    </message>
    <message>
        <source>Keep grain</source>
        <translation>Garder le grain</translation>
    </message>
    <message>
        <source>How much of the brightness grain to leave; colour noise still goes.</source>
        <translation>Combien de grain de luminosité laisser ; le bruit de couleur part quand même.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Fast computes in 8 bits, for many photos or slow computers.</source>
        <translation>Rapide calcule en 8 bits, pour beaucoup de photos ou un ordinateur lent.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Décoloration</translation>
    </message>
    <message>
        <source>Bring tones back</source>
        <translation>Ramener les tons</translation>
    </message>
    <message>
        <source>Brings back the tones and colours of a faded or yellowed print.</source>
        <translation>Ramène les tons et couleurs d’un tirage passé ou jauni.</translation>
    </message>
    <message>
        <source>How far the faded tones are brought back.</source>
        <translation>Jusqu’où les tons passés sont ramenés.</translation>
    </message>
    <message>
        <source>Keep sepia</source>
        <translation>Garder le sépia</translation>
    </message>
    <message>
        <source>How much of a black-and-white print&apos;s brown or other tint stays.</source>
        <translation>Combien du brun ou autre teinte d’un tirage en noir et blanc reste.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More or less contrast than the estimate.</source>
        <translation>Plus ou moins de contraste que l’estimation.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Warmer (yellow, red) or cooler (blue).</source>
        <translation>Plus chaud (jaune, rouge) ou plus froid (bleu).</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Coloriser</translation>
    </message>
    <message>
        <source>Colorize the photo</source>
        <translation>Coloriser la photo</translation>
    </message>
    <message>
        <source>Gives a black-and-white photo believable colours, by itself or as you click.</source>
        <translation>Donne à une photo en noir et blanc des couleurs crédibles, seul ou selon vos clics.</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the black-and-white photo.</source>
        <translation>Combien de couleur est posée sur la photo en noir et blanc.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>How vivid the colours are.</source>
        <translation>À quel point les couleurs sont vives.</translation>
    </message>
    <message>
        <source>Towards warm or, below 0, cold light.</source>
        <translation>Vers une lumière chaude ou, sous 0, froide.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Recolorer</translation>
    </message>
    <message>
        <source>Also colour a photo anew that has colours.</source>
        <translation>Recolorer aussi une photo qui a des couleurs.</translation>
    </message>
    <message>
        <source>Remove watermark</source>
        <translation>Enlever un filigrane</translation>
    </message>
    <message>
        <source>Remove what is marked</source>
        <translation>Enlever ce qui est marqué</translation>
    </message>
    <message>
        <source>Finds watermarks, date stamps and studio stamps and takes them off, or what you paint over. For pictures that you have the right to change.</source>
        <translation>Trouve filigranes, dates et tampons de studio et les enlève, ou ce que vous peignez. Pour les images que vous avez le droit de modifier.</translation>
    </message>
    <message>
        <source>Find watermark</source>
        <translation>Trouver le filigrane</translation>
    </message>
    <message>
        <source>How faint a mark may be to be found.</source>
        <translation>À quel point une marque peut être faible pour être trouvée.</translation>
    </message>
    <message>
        <source>How many pixels around the found mark belong to it: its edges are soft.</source>
        <translation>Combien de pixels autour de la marque en font partie : ses bords sont doux.</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Recover what shines through a watermark, or fill everything from its surroundings. Automatic recovers under what was found and fills what was marked by hand.</source>
        <translation>Récupérer ce qui transparaît, ou tout combler d’après les alentours. Automatique récupère sous ce qui a été trouvé et comble ce qui a été marqué à la main.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Recover what shines through</source>
        <translation>Récupérer ce qui transparaît</translation>
    </message>
    <message>
        <source>Fill from the surroundings</source>
        <translation>Combler d’après les alentours</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Rendre net</translation>
    </message>
    <message>
        <source>Sharpen photo</source>
        <translation>Rendre la photo nette</translation>
    </message>
    <message>
        <source>Takes the blur of lens, hand and scanner back.</source>
        <translation>Retire le flou de l’objectif, de la main et du scanner.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Enlarge photo</source>
        <translation>Agrandir la photo</translation>
    </message>
    <message>
        <source>Makes a photo larger, for the screen or for a print.</source>
        <translation>Rend une photo plus grande, pour l’écran ou un tirage.</translation>
    </message>
    <message>
        <source>Turn and cut</source>
        <translation>Tourner et couper</translation>
    </message>
    <message>
        <source>Turns, mirrors, straightens and crops the photo.</source>
        <translation>Tourne, retourne, redresse et recadre la photo.</translation>
    </message>
    <message>
        <source>As the network believes it was, and calm</source>
        <translation>Comme le réseau croit que c’était, sans excès</translation>
    </message>
    <message>
        <source>Gentle and warm, as a studio coloured its prints by hand</source>
        <translation>Doux et chaud, comme un atelier coloriait ses tirages à la main</translation>
    </message>
    <message>
        <source>Stronger colours</source>
        <translation>Des couleurs plus fortes</translation>
    </message>
    <message>
        <source>How much of the blur is taken back.</source>
        <translation>Combien de flou est retiré.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>How blurred the photo is, in pixels. Auto measures its steepest edges, and leaves a sharp photo alone.</source>
        <translation>Combien la photo est floue, en pixels. Auto mesure les contours les plus raides et laisse tranquille une photo nette.</translation>
    </message>
    <message>
        <source>Protect grain</source>
        <translation>Protéger le grain</translation>
    </message>
    <message>
        <source>How much even parts are left as they are, so that grain stays soft.</source>
        <translation>À quel point les parties unies restent comme elles sont, pour que le grain reste doux.</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Nouvelle taille</translation>
    </message>
    <message>
        <source>How it is said: as a factor, in pixels, or for a print.</source>
        <translation>Comment la dire : par un facteur, en pixels ou pour un tirage.</translation>
    </message>
    <message>
        <source>Times as large</source>
        <translation>Fois plus grande</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Each side of the photo.</source>
        <translation>Chaque côté de la photo.</translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation>En pixels.</translation>
    </message>
    <message>
        <source>Millions of pixels.</source>
        <translation>Millions de pixels.</translation>
    </message>
    <message>
        <source>Sheet width</source>
        <translation>Largeur de la feuille</translation>
    </message>
    <message>
        <source>The photo fits into the sheet.</source>
        <translation>La photo tient dans la feuille.</translation>
    </message>
    <message>
        <source>Sheet height</source>
        <translation>Hauteur de la feuille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Of the sheet.</source>
        <translation>De la feuille.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>How finely it is printed.</source>
        <translation>La finesse de l’impression.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Clean also takes off noise, JPEG dirt and blur, as far as they are found.</source>
        <translation>Propre enlève aussi le bruit, la saleté du JPEG et le flou, pour autant qu’ils soient trouvés.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Very large results</source>
        <translation>Très grands résultats</translation>
    </message>
    <message>
        <source>Go on where the photo becomes larger than AEDesk can open again.</source>
        <translation>Continuer là où la photo devient plus grande que ce qu’AEDesk peut rouvrir.</translation>
    </message>
    <message>
        <source>By a quarter or a half.</source>
        <translation>D’un quart ou d’un demi-tour.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Demi</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Left for right, or upside down.</source>
        <translation>Gauche et droite échangées, ou tête en bas.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Tête en bas</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Degrees with the clock; empty corners are cut off.</source>
        <translation>Degrés dans le sens horaire ; les coins vides sont coupés.</translation>
    </message>
    <message>
        <source>Cut left</source>
        <translation>Couper à gauche</translation>
    </message>
    <message>
        <source>Per cent of the width.</source>
        <translation>Pour cent de la largeur.</translation>
    </message>
    <message>
        <source>Cut top</source>
        <translation>Couper en haut</translation>
    </message>
    <message>
        <source>Per cent of the height.</source>
        <translation>Pour cent de la hauteur.</translation>
    </message>
    <message>
        <source>Cut right</source>
        <translation>Couper à droite</translation>
    </message>
    <message>
        <source>Cut bottom</source>
        <translation>Couper en bas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Ready settings to start from</source>
        <translation>Des réglages tout prêts dont on part</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Hand-tinted</source>
        <translation>Colorié à la main</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vif</translation>
    </message>
    <message>
        <source>Careful fills only what is surely a speck or a scratch, Normal what most likely is one, Thorough also fainter ones and wide damage such as missing corners. The mask shows what would be filled.</source>
        <translation>Prudent ne comble que ce qui est sûrement une tache ou une rayure, Normal ce qui en est très probablement une, Approfondi aussi les plus faibles et les dégâts larges comme des coins manquants. Le masque montre ce qui serait comblé.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>jpeg</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>rayon</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dommages</translation>
    </message>
    <message>
        <source>stains</source>
        <translation>taches</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>indications</translation>
    </message>
    <message>
        <source>places filled</source>
        <translation>endroits comblés</translation>
    </message>
    <message>
        <source>wider places left</source>
        <translation>plus larges laissés</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
</context>
</TS>
