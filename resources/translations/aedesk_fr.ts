<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Fully connected</source>
        <translation>Entièrement connecté</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolutif</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profond</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Débruiteur</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Parcimonieux</translation>
    </message>
    <message>
        <source>Contractive</source>
        <translation>Contractif</translation>
    </message>
    <message>
        <source>Variational</source>
        <translation>Variationnel</translation>
    </message>
    <message>
        <source>Every pixel is connected with every node: the plainest kind, for small pictures.</source>
        <translation>Chaque pixel est relié à chaque nœud : le type le plus simple, pour de petites images.</translation>
    </message>
    <message>
        <source>The same small filters everywhere: for photos of any size, and for the tools of AEDesk.</source>
        <translation>Partout les mêmes petits filtres : pour des photos de toute taille et pour les outils d’AEDesk.</translation>
    </message>
    <message>
        <source>Several layers between picture and code, which find shapes made of shapes.</source>
        <translation>Plusieurs couches entre l’image et le code, qui trouvent des formes faites de formes.</translation>
    </message>
    <message>
        <source>Gets a spoilt picture and learns to give the clean one.</source>
        <translation>Reçoit une image abîmée et apprend à rendre l’image propre.</translation>
    </message>
    <message>
        <source>May use many numbers, but only a few of them for each picture.</source>
        <translation>Peut utiliser beaucoup de nombres, mais peu pour chaque image.</translation>
    </message>
    <message>
        <source>Its code changes little where the picture changes little.</source>
        <translation>Son code change peu là où l’image change peu.</translation>
    </message>
    <message>
        <source>Its codes lie close together without gaps, so that new pictures can be drawn from it.</source>
        <translation>Ses codes se touchent sans lacunes, de sorte qu’on peut en dessiner de nouvelles images.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>Photos of a folder</source>
        <translation>Photos d’un dossier</translation>
    </message>
    <message>
        <source>Digits (8 × 8)</source>
        <translation>Chiffres (8 × 8)</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Formes dessinées</translation>
    </message>
    <message>
        <source>Whole photos, made small</source>
        <translation>Photos entières, réduites</translation>
    </message>
    <message>
        <source>Details in full size</source>
        <translation>Détails en taille réelle</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Missing pixels</source>
        <translation>Pixels manquants</translation>
    </message>
    <message>
        <source>Grain and damage of scans</source>
        <translation>Grain et dégâts des numérisations</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Divergence de Kullback-Leibler</translation>
    </message>
    <message>
        <source>Sum of the numbers (L1)</source>
        <translation>Somme des nombres (L1)</translation>
    </message>
    <message>
        <source>Clean my scans’ grain</source>
        <translation>Nettoyer le grain de mes numérisations</translation>
    </message>
    <message>
        <source>Ten numbers for a digit</source>
        <translation>Dix nombres pour un chiffre</translation>
    </message>
    <message>
        <source>Smallest code for portraits</source>
        <translation>Le plus petit code pour des portraits</translation>
    </message>
    <message>
        <source>Draw shapes that never were</source>
        <translation>Dessiner des formes inédites</translation>
    </message>
    <message>
        <source>Let the Library find photos by the code of “%s”?</source>
        <translation>Laisser la bibliothèque trouver les photos avec le code de « %s » ?</translation>
    </message>
    <message>
        <source>Let the Library find photos by AEDesk’s own code again?</source>
        <translation>Laisser la bibliothèque trouver de nouveau les photos avec le code d’AEDesk ?</translation>
    </message>
    <message>
        <source>Its index is made anew: every photo is read once more, about twenty in a second. Until then photos are not found by what is on them. Names, notes, stars and groups stay.</source>
        <translation>Son index est refait : chaque photo est relue une fois, une vingtaine par seconde. D’ici là, les photos ne sont pas trouvées d’après leur contenu. Noms, notes, étoiles et groupes restent.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Refaire l’index</translation>
    </message>
</context>
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
        <source>The networks were trained on freely licensed photos. Thank you to everyone who shares them: weights/CREDITS.tsv lists every photo.</source>
        <translation>Les réseaux ont été entraînés sur des photos sous licence libre. Merci à ceux qui les partagent : weights/CREDITS.tsv les cite toutes.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gives people their old photographs back.&lt;/p&gt;&lt;p&gt;Everything runs on this computer. Your photos never leave it.&lt;/p&gt;&lt;p&gt;AEDesk and its networks are under the MIT licence. It uses Qt under the LGPL 3.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Rend à chacun ses vieilles photographies.&lt;/p&gt;&lt;p&gt;Tout se passe sur cet ordinateur. Vos photos n’en sortent jamais.&lt;/p&gt;&lt;p&gt;AEDesk et ses réseaux sont sous licence MIT. Il utilise Qt sous LGPL 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>AlikeFinder</name>
    <message>
        <source>Photos like “%s”</source>
        <translation>Photos semblables à « %s »</translation>
    </message>
    <message>
        <source>Photos like a part of “%s”</source>
        <translation>Photos semblables à une partie de « %s »</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Cette photo</translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>The whole photo, or only what you paint over it</source>
        <translation>Toute la photo, ou seulement ce que vous peignez dessus</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Toute la photo</translation>
    </message>
    <message>
        <source>Painted area</source>
        <translation>Zone peinte</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Take the brush and paint where it shall work.</source>
        <translation>Prenez le pinceau et peignez là où l’outil doit agir.</translation>
    </message>
    <message>
        <source>%s %% of the photo is marked.</source>
        <translation>%s %% de la photo est marqué.</translation>
    </message>
</context>
<context>
    <name>AxisRows</name>
    <message>
        <source>Without the tick it is dropped: put to its mean.</source>
        <translation>Sans la coche, elle est écartée : mise à sa moyenne.</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Double-clic ou Suppr pour réinitialiser.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Where to save the restored photos; the originals are not touched</source>
        <translation>Où enregistrer les photos restaurées ; les originaux ne sont pas modifiés</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Colourise black-and-white photos</source>
        <translation>Coloriser les photos en noir et blanc</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Ignorer les photos déjà traitées</translation>
    </message>
    <message>
        <source>Process again and replace</source>
        <translation>Traiter de nouveau et remplacer</translation>
    </message>
    <message>
        <source>More jobs are faster on a processor with many cores, but need more memory</source>
        <translation>Plus de tâches vont plus vite avec beaucoup de cœurs, mais demandent plus de mémoire</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Dossier source</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>Tâches en parallèle</translation>
    </message>
    <message>
        <source>Restore automatically</source>
        <translation>Restaurer automatiquement</translation>
    </message>
    <message>
        <source>Apply the steps listed in Restore</source>
        <translation>Appliquer les étapes de Restaurer</translation>
    </message>
    <message>
        <source>Preset: %s</source>
        <translation>Préréglage : %s</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Will be restored</source>
        <translation>Sera restaurée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
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
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>Skipped: not ticked</source>
        <translation>Ignorée : non cochée</translation>
    </message>
    <message>
        <source>Replaces the file that is there</source>
        <translation>Remplace le fichier existant</translation>
    </message>
    <message>
        <source>Skipped: already done</source>
        <translation>Ignorée : déjà traitée</translation>
    </message>
    <message>
        <source>Nothing to do: copied unchanged</source>
        <translation>Rien à faire : copiée telle quelle</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
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
        <source>Restore a folder (batch)</source>
        <translation>Restaurer un dossier (lot)</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Dossier source</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes uniquement</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the results in the file manager</source>
        <translation>Afficher les résultats dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be restored</source>
        <translation>
            <numerusform>%n photo sera restaurée</numerusform>
            <numerusform>%n photos seront restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche des photos…</translation>
    </message>
    <message>
        <source>Stopped. Press Start to continue.</source>
        <translation>Arrêté. Cliquez sur Démarrer pour continuer.</translation>
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
        <translation>%d traitées</translation>
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
    <name>Bubble</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Compris</translation>
    </message>
    <message>
        <source>&amp;No more hints</source>
        <translation>&amp;Plus de conseils</translation>
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
        <source>The photo. While comparing, the left and right arrow keys move the divider.</source>
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
        <source>No changes yet.</source>
        <translation>Aucune modification pour l’instant.</translation>
    </message>
    <message>
        <source>The photo cannot be compared with its original, so there is no change map.</source>
        <translation>La photo ne peut pas être comparée à son original : il n’y a pas de carte des modifications.</translation>
    </message>
    <message>
        <source>Save change map</source>
        <translation>Enregistrer la carte des modifications</translation>
    </message>
    <message>
        <source>Saved as “%s”.</source>
        <translation>Enregistrée sous « %s ».</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Photo copied.</source>
        <translation>Photo copiée.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pasted photo.png</source>
        <translation>Photo collée.png</translation>
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
        <translation>Vide : cet ordinateur seul</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler (tcp://host:8786), the file it writes (scheduler.json), or local:4 for 4 processes of this computer. Certificates are those of Dask&apos;s configuration.</source>
        <translation>Adresse d’un scheduler de Dask (tcp://host:8786), fichier qu’il écrit (scheduler.json), ou local:4 pour 4 processus de cet ordinateur. Les certificats sont ceux de la configuration de Dask.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>{worker}: {speed} photos a minute, {photos} done</source>
        <translation>{worker} : {speed} photos par minute, {photos} terminées</translation>
    </message>
    <message>
        <source>{count} workers: {slow} to {fast} photos a minute each</source>
        <translation>{count} workers : de {slow} à {fast} photos par minute chacun</translation>
    </message>
    <message>
        <source>%s photos a minute</source>
        <translation>%s photos par minute</translation>
    </message>
</context>
<context>
    <name>CodeMap</name>
    <message>
        <source>Map of the pictures by their codes</source>
        <translation>Carte des images selon leurs codes</translation>
    </message>
    <message>
        <source>Click a picture to change its code; Ctrl+click another one to blend with it.</source>
        <translation>Cliquez sur une image pour changer son code ; Ctrl+clic sur une autre pour la mélanger.</translation>
    </message>
</context>
<context>
    <name>CodeSliders</name>
    <message>
        <source>Invented by the network</source>
        <translation>Inventé par le réseau</translation>
    </message>
    <message>
        <source>Drawn from the code</source>
        <translation>Dessiné à partir du code</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Direction %d</source>
        <translation>Direction %d</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Directions principales</translation>
    </message>
    <message>
        <source>Single numbers</source>
        <translation>Nombres isolés</translation>
    </message>
    <message>
        <source>What is kept or dropped</source>
        <translation>Ce qui est gardé ou écarté</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Tout écarter</translation>
    </message>
    <message>
        <source>Draw a new one</source>
        <translation>En dessiner une nouvelle</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>A picture that never was, drawn from a code by lot</source>
        <translation>Une image qui n’a jamais existé, dessinée à partir d’un code au hasard</translation>
    </message>
    <message>
        <source>Number %d</source>
        <translation>Nombre %d</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres nombres</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Autres directions</translation>
    </message>
    <message>
        <source>Kept: %s % of the variance</source>
        <translation>Gardé : %s % de la variance</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Double-clic ou Suppr pour réinitialiser.</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>The code of “%s”</source>
        <translation>Le code de « %s »</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Computing the code…</source>
        <translation>Calcul du code…</translation>
    </message>
    <message>
        <source>Computing PCA of your library… %s %</source>
        <translation>Calcul de l’ACP de votre bibliothèque… %s %</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Colour %s</source>
        <translation>Couleur %s</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Likely colours</source>
        <translation>Couleurs probables</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher dans les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <translation>Aucune commande ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Found by “%s”</source>
        <translation>Trouvé par « %s »</translation>
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
        <source>Compressing the visible area…</source>
        <translation>Compression de la partie visible…</translation>
    </message>
    <message>
        <source>%s bits per pixel</source>
        <translation>%s bits par pixel</translation>
    </message>
    <message>
        <source>Each square is one channel. Grey is zero, lighter is more, darker is less.</source>
        <translation>Chaque carré est un canal. Gris vaut zéro, plus clair vaut plus, plus sombre moins.</translation>
    </message>
    <message>
        <source>%s: PSNR %s dB, SSIM %s in the visible area</source>
        <translation>%s : PSNR %s dB, SSIM %s dans la zone visible</translation>
    </message>
    <message>
        <source>The preview covers the visible area only.</source>
        <translation>L’aperçu ne couvre que la zone visible.</translation>
    </message>
    <message>
        <source>Anyone opening “%s” will need this passphrase.</source>
        <translation>Quiconque ouvrira « %s » aura besoin de cette phrase secrète.</translation>
    </message>
    <message>
        <source>Saved as “%s”: %s.</source>
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
        <source>Compresses the photo to a small .aed file and previews the result.</source>
        <translation>Comprime la photo en un petit fichier .aed et montre un aperçu du résultat.</translation>
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
        <source>Higher quality stays closer to the photo, in a larger file.</source>
        <translation>Une qualité plus haute reste plus proche de la photo, dans un fichier plus gros.</translation>
    </message>
    <message>
        <source>%s at the same file size</source>
        <translation>%s à taille de fichier égale</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>Dans le réseau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Shown to the right of the divider.</source>
        <translation>Affiché à droite du séparateur.</translation>
    </message>
    <message>
        <source>Resulting file</source>
        <translation>Fichier obtenu</translation>
    </message>
    <message>
        <source>Only someone who knows the passphrase can open the file. If it is forgotten, the photo is lost.</source>
        <translation>Seul quelqu’un qui connaît la phrase secrète peut ouvrir le fichier. Si elle est oubliée, la photo est perdue.</translation>
    </message>
    <message>
        <source>Only AEDesk opens .aed files. For others, export the photo as JPEG.</source>
        <translation>Seul AEDesk ouvre les fichiers .aed. Pour les autres, exportez la photo en JPEG.</translation>
    </message>
    <message>
        <source>Open a photo to see how small the file can be.</source>
        <translation>Ouvrez une photo pour voir jusqu’où le fichier peut être réduit.</translation>
    </message>
    <message>
        <source>about %s</source>
        <translation>environ %s</translation>
    </message>
    <message>
        <source>File: %s</source>
        <translation>Fichier : %s</translation>
    </message>
    <message>
        <source>Compressed by AEDesk</source>
        <translation>Comprimée par AEDesk</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Verrouiller par une phrase secrète</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Photo with crop frame</source>
        <translation>Photo avec cadre de recadrage</translation>
    </message>
</context>
<context>
    <name>CurveField</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input of the chosen point</source>
        <translation>Entrée du point choisi</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output of the chosen point</source>
        <translation>Sortie du point choisi</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Click to add a point, drag to move it; a double click or Delete removes it. Keys: Tab, arrows, Insert.</source>
        <translation>Cliquez pour ajouter un point, faites glisser pour le déplacer ; un double-clic ou Suppr le retire. Touches : Tab, flèches, Inser.</translation>
    </message>
    <message>
        <source>Point {} of {}: {} becomes {}</source>
        <translation>Point {} sur {} : {} devient {}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message>
        <source>Each slider moves the code along a direction in which the photos of your library differ much, the strongest first. The pictures are invented by the network; nothing is written to your photo.</source>
        <translation>Chaque curseur déplace le code dans une direction selon laquelle les photos de votre bibliothèque diffèrent beaucoup, la plus forte en premier. Ces images sont inventées par le réseau ; votre photo n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Drawn from the changed code</source>
        <translation>Dessinée à partir du code modifié</translation>
    </message>
    <message>
        <source>Direction %d, less</source>
        <translation>Direction %d, moins</translation>
    </message>
    <message>
        <source>Direction %d, more</source>
        <translation>Direction %d, plus</translation>
    </message>
    <message>
        <source>Direction %d</source>
        <translation>Direction %d</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Un double clic ou Suppr rétablit la valeur.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the code of the photo</source>
        <translation>Revenir au code de la photo</translation>
    </message>
    <message>
        <source>Tells %s % of the differences</source>
        <translation>Explique %s % des différences</translation>
    </message>
    <message>
        <source>Invented by the network</source>
        <translation>Inventée par le réseau</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag a copy of the photo from here to a file manager or another program</source>
        <translation>Glissez d’ici une copie de la photo vers un gestionnaire de fichiers ou un autre programme</translation>
    </message>
    <message>
        <source>Drag the photo out</source>
        <translation>Glisser la photo dehors</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The preview has been applied. You can now drag the photo to another program.</source>
        <translation>L’aperçu a été appliqué. La photo peut maintenant être glissée vers un autre programme.</translation>
    </message>
    <message>
        <source>You let go before the photo was ready. Hold it a little longer.</source>
        <translation>Vous avez relâché la photo avant qu’elle ne soit prête. Tenez-la un peu plus longtemps.</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Préparation de la photo…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Original (%d × %d)</source>
        <translation>Taille d’origine (%d × %d)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Mail: 1600 pixels, at most 1 MB</source>
        <translation>E-mail : 1600 pixels, 1 Mo au plus</translation>
    </message>
    <message>
        <source>Web: 2560 pixels</source>
        <translation>Web : 2560 pixels</translation>
    </message>
    <message>
        <source>Archive: lossless, with all metadata</source>
        <translation>Archive : sans perte, avec toutes les métadonnées</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>All except location</source>
        <translation>Toutes sauf le lieu</translation>
    </message>
    <message>
        <source>Information that the file keeps about the photo: camera, date, names, location</source>
        <translation>Informations sur la photo gardées dans le fichier : appareil, date, noms, lieu</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>The file gets the best quality that fits, and fewer pixels where none does</source>
        <translation>Le fichier reçoit la meilleure qualité possible dans cette taille, et moins de pixels si aucune ne convient</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
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
        <source>Largest file</source>
        <translation>Fichier le plus gros</translation>
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
        <source>lossless</source>
        <translation>sans perte</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels.</source>
        <translation>Le fichier aura %d × %d pixels.</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels and %s.</source>
        <translation>Le fichier aura %d × %d pixels et pèsera %s.</translation>
    </message>
    <message>
        <source>Quality %s %%.</source>
        <translation>Qualité %s %%.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported as “%s”.</source>
        <translation>Exportée sous « %s ».</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>The hints appear once a photo is open.</source>
        <translation>Les conseils apparaissent dès qu’une photo est ouverte.</translation>
    </message>
    <message>
        <source>Restore here. One click finds out what the photo needs, and does it.</source>
        <translation>Restaurez ici. Un clic trouve ce dont la photo a besoin, et le fait.</translation>
    </message>
    <message>
        <source>Compare here: drag the line across the photo, or hold the space bar to see the original.</source>
        <translation>Comparez ici : glissez la ligne sur la photo, ou maintenez la barre d’espace pour voir l’original.</translation>
    </message>
    <message>
        <source>Save here. The result lies beside the original, which is never changed.</source>
        <translation>Enregistrez ici. Le résultat est à côté de l’original, qui n’est jamais modifié.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Restore the photos in “%s”</source>
        <translation>Restaurer les photos de «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%s” to your models</source>
        <translation>Ajouter «&#xa0;%s&#xa0;» à vos modèles</translation>
    </message>
    <message>
        <source>Show the steps of “%s”</source>
        <translation>Afficher les étapes de «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>Open “%s”</source>
        <translation>Ouvrir «&#xa0;%s&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Open %n photos</source>
        <translation>
            <numerusform>Ouvrir %n photo</numerusform>
            <numerusform>Ouvrir %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Photos ouvertes</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, notes and folders</source>
        <translation>Rechercher noms, notes et dossiers</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show only photos with this rating</source>
        <translation>N’afficher que les photos de cette note</translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Without rejected</source>
        <translation>Sans les rejetées</translation>
    </message>
    <message>
        <source>%s or more</source>
        <translation>%s ou plus</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoiles</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort by name or date, or by what needs restoring most</source>
        <translation>Trier par nom ou par date, ou par ce qui a le plus besoin d’être restauré</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <source>Most damaged</source>
        <translation>Les plus abîmées</translation>
    </message>
    <message>
        <source>Most faded</source>
        <translation>Les plus passées</translation>
    </message>
    <message>
        <source>Most blurred</source>
        <translation>Les plus floues</translation>
    </message>
    <message>
        <source>Noisiest</source>
        <translation>Les plus bruitées</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Inverser l’ordre</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find alike of a part of “%s”</source>
        <translation>Trouver des photos semblables à une partie de « %s »</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>%d of %d</source>
        <translation>%d sur %d</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Find the photos of a folder, and of all folders in it, by what is on them</source>
        <translation>Retrouver les photos d’un dossier et de ses sous-dossiers par ce qu’elles montrent</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Look for new, changed and moved photos</source>
        <translation>Chercher les photos nouvelles, modifiées et déplacées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the folder out of the library; no file is deleted</source>
        <translation>Retirer le dossier de la bibliothèque ; aucun fichier n’est supprimé</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Stopped. The photo is unchanged.</source>
        <translation>Arrêté. La photo est inchangée.</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Press Esc or F11 to leave full screen</source>
        <translation>Échap ou F11 pour quitter le plein écran</translation>
    </message>
</context>
<context>
    <name>GreyField</name>
    <message>
        <source>Pick a grey</source>
        <translation>Choisir un gris</translation>
    </message>
    <message>
        <source>Click something in the photo that should be neutral grey; Esc leaves. The mean of 5 × 5 pixels counts.</source>
        <translation>Cliquez dans la photo quelque chose qui devrait être d’un gris neutre ; Échap quitte. La moyenne de 5 × 5 pixels compte.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Regrouper à nouveau</translation>
    </message>
    <message>
        <source>Named groups stay as they are</source>
        <translation>Les groupes nommés restent tels quels</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>The name is saved as a keyword, in XMP files next to the photos</source>
        <translation>Le nom est enregistré comme mot-clé dans des fichiers XMP à côté des photos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one group of those that are selected</source>
        <translation>Faire un seul groupe de la sélection</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Take the group apart into two</source>
        <translation>Diviser le groupe en deux</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>The photos stay in the library</source>
        <translation>Les photos restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Make a group of the selected photos</source>
        <translation>Faire un groupe des photos sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of alike photos</source>
        <translation>
            <numerusform>%n groupe de photos semblables</numerusform>
            <numerusform>%n groupes de photos semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Grouping photos…</source>
        <translation>Regroupement des photos…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>All photos of this group are the same: it cannot be split.</source>
        <translation>Toutes les photos de ce groupe sont identiques : il ne peut pas être scindé.</translation>
    </message>
    <message>
        <source>Splitting the group…</source>
        <translation>Division du groupe…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Retour à la vue précédente (Échap)</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %s</source>
        <translation>Réinitialiser : %s</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Paint over a spot or scratch. When you let go, it is filled from its surroundings.</source>
        <translation>Peignez sur une tache ou une rayure. Au relâchement, elle est comblée d’après ses alentours.</translation>
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
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
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
        <source>Change hint colour</source>
        <translation>Changer la couleur d’une indication</translation>
    </message>
    <message>
        <source>Move hint</source>
        <translation>Déplacer une indication</translation>
    </message>
    <message>
        <source>Paint colour</source>
        <translation>Peindre une couleur</translation>
    </message>
    <message>
        <source>Remove hint</source>
        <translation>Retirer une indication</translation>
    </message>
    <message>
        <source>Remove all hints</source>
        <translation>Retirer toutes les indications</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Click the photo to set a colour there. Drag a pin to move it; click it to change its colour; drag with Shift to paint more of it; Delete or right-click removes it.</source>
        <translation>Cliquez sur la photo pour y placer une couleur. Glissez une épingle pour la déplacer ; cliquez dessus pour changer sa couleur ; glissez avec Maj pour en peindre davantage ; Suppr ou un clic droit la retire.</translation>
    </message>
    <message>
        <source>Remove all</source>
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
        <source>Stop matching “%s”</source>
        <translation>Ne plus suivre « %s »</translation>
    </message>
    <message>
        <source>Match colours of a photo…</source>
        <translation>Suivre les couleurs d’une photo…</translation>
    </message>
    <message>
        <source>The result no longer follows the colours of this photo</source>
        <translation>Le résultat ne suit plus les couleurs de cette photo</translation>
    </message>
    <message>
        <source>Choose a colour photo whose colours the result should follow</source>
        <translation>Choisir une photo en couleur que le résultat doit suivre</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Filled: what is on the screen, from black to white. Dotted: before the levels.</source>
        <translation>Plein : ce qui est à l’écran, du noir au blanc. Pointillé : avant les niveaux.</translation>
    </message>
    <message>
        <source>Black: {} %, white: {} %, median: {} of 255</source>
        <translation>Noir : {} %, blanc : {} %, médiane : {} sur 255</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>No edits</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The steps are kept as “%s” in the History panel.</source>
        <translation>Les étapes sont gardées sous le nom «&#x202f;%s&#x202f;» dans l’historique.</translation>
    </message>
    <message>
        <source>Snapshot “%s”</source>
        <translation>Instantané «&#x202f;%s&#x202f;»</translation>
    </message>
    <message>
        <source>The photo is now as it was after “%s”.</source>
        <translation>La photo est en ce moment comme après «&#x202f;%s&#x202f;».</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All edits so far. Untick, reorder or adjust a step.</source>
        <translation>Toutes les modifications. Décochez, déplacez ou réglez une étape.</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the photo with what it was after the chosen step</source>
        <translation>Comparer la photo avec son état après l’étape choisie</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Instantané…</translation>
    </message>
    <message>
        <source>Keep the steps as they are now by a name, to come back to them</source>
        <translation>Garder sous un nom les étapes telles qu’elles sont, pour y revenir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the changes made in this list</source>
        <translation>Abandonner les modifications de cette liste</translation>
    </message>
    <message>
        <source>No edits yet.</source>
        <translation>Aucune modification pour l’instant.</translation>
    </message>
    <message>
        <source>The settings of one of these steps are unknown, so the steps cannot be changed.</source>
        <translation>Les réglages d’une de ces étapes sont inconnus : les étapes ne peuvent pas être modifiées.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%n photo(s) of “%1” forgotten. The files are where they were.</source>
        <translation>
            <numerusform>%n photo de « %1 » oubliée. Le fichier est resté à sa place.</numerusform>
            <numerusform>%n photos de « %1 » oubliées. Les fichiers sont restés à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n autres fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; Update goes on.</source>
        <translation>Arrêté. Ce qui est fait est conservé ; « Actualiser » reprend.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Find photos by what is on them</source>
        <translation>Retrouver les photos par ce qu’elles montrent</translation>
    </message>
    <message>
        <source>Add a folder of scans. AEDesk looks at each photo once, and then finds those that are alike, groups them, and shows copies and versions of one photo, cropped, faded or restored.</source>
        <translation>Ajoutez un dossier de scans. AEDesk regarde chaque photo une fois, puis trouve celles qui se ressemblent, les regroupe et montre les copies et les versions d’une même photo, recadrée, passée ou restaurée.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is changed.</source>
        <translation>Rien ne quitte cet ordinateur, et aucune photo n’est modifiée.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Drawn from %d numbers</source>
        <translation>Dessinée à partir de %d nombres</translation>
    </message>
    <message>
        <source>PCA, %d numbers</source>
        <translation>ACP, %d nombres</translation>
    </message>
    <message>
        <source>The code of this photo is %d numbers, made to find alike photos rather than to draw them. The network draws a picture from the first 4, 16, 64 and from all of them; principal components (PCA) of your library do the same with as many. What is not kept is guessed. More decibels are closer to the photo.</source>
        <translation>Le code de cette photo comporte %d nombres, faits pour retrouver des photos semblables plutôt que pour les dessiner. Le réseau dessine une image à partir des 4, 16 et 64 premiers, puis de tous ; les composantes principales (ACP) de votre bibliothèque font de même avec autant de nombres. Ce qui n’est pas conservé est deviné. Plus il y a de décibels, plus l’image est proche de la photo.</translation>
    </message>
    <message>
        <source>%d numbers</source>
        <translation>%d nombres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>For more numbers PCA needs more photos in the library.</source>
        <translation>Pour plus de nombres, l’ACP a besoin de plus de photos dans la bibliothèque.</translation>
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
        <translation>À côté de l’ACP</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>It can be looked into once it has learnt to the end.</source>
        <translation>On peut l’examiner dès que l’apprentissage est terminé.</translation>
    </message>
    <message>
        <source>Reading what it knows…</source>
        <translation>Lecture de ce qu’il sait…</translation>
    </message>
    <message>
        <source>Pictures that it never learnt from: %1 dB. PCA with as many numbers (%2): %3 dB.</source>
        <translation>Images jamais apprises : %1 dB. ACP avec autant de nombres (%2) : %3 dB.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Auto-encodeur</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
</context>
<context>
    <name>LanguageChange</name>
    <message>
        <source>The language changes once the current work is done.</source>
        <translation>La langue change dès que le travail en cours est terminé.</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Training progress</source>
        <translation>Progression de l’apprentissage</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing learnt yet. Press Start.</source>
        <translation>Rien d’appris encore. Appuyez sur Démarrer.</translation>
    </message>
    <message>
        <source>Learning… Step %d. %s.</source>
        <translation>Apprentissage… Étape %d. %s.</translation>
    </message>
    <message>
        <source>Pictures that it never learnt from: above what goes in, below what comes out.</source>
        <translation>Images jamais apprises : en haut ce qui entre, en bas ce qui sort.</translation>
    </message>
    <message>
        <source>Learnt for %m minutes; pictures that it never learnt from: %d dB.</source>
        <translation>Appris pendant %m minutes ; images jamais apprises : %d dB.</translation>
    </message>
    <message>
        <source>Held-out pictures</source>
        <translation>Images mises de côté</translation>
    </message>
</context>
<context>
    <name>LevelsField</name>
    <message>
        <source>Black point</source>
        <translation>Point noir</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Midtones (gamma)</source>
        <translation>Tons moyens (gamma)</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Point blanc</translation>
    </message>
</context>
<context>
    <name>LevelsHandles</name>
    <message>
        <source>Drag the handles of black, midtones and white. Hold Alt while you drag to see what is clipped; double-click resets one.</source>
        <translation>Faites glisser les poignées du noir, des tons moyens et du blanc. Avec Alt, vous voyez ce qui est écrêté ; un double-clic en réinitialise une.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Point noir</translation>
    </message>
    <message>
        <source>Midtones (gamma)</source>
        <translation>Tons moyens (gamma)</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Point blanc</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the selected photos (Return)</source>
        <translation>Ouvrir les photos sélectionnées (Entrée)</translation>
    </message>
    <message>
        <source>Restore (batch)…</source>
        <translation>Restaurer (lot)…</translation>
    </message>
    <message>
        <source>Restore the selected photos, or apply a recipe to them</source>
        <translation>Restaurer les photos sélectionnées, ou leur appliquer une recette</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Add folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Arrêter ; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Views of the library</source>
        <translation>Vues de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool settings</source>
        <translation>Réglages de l’outil</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>There are no photos on the map yet.</source>
        <translation>Il n’y a pas encore de photos sur la carte.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Making the map…</source>
        <translation>Création de la carte…</translation>
    </message>
    <message>
        <source>Making the map… %s %</source>
        <translation>Création de la carte… %s %</translation>
    </message>
    <message>
        <source>There are no photos on the map yet. Add a folder to the library.</source>
        <translation>Il n’y a pas encore de photos sur la carte. Ajoutez un dossier à la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all photos</source>
        <translation>Carte de toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n photo sélectionnée</numerusform>
            <numerusform>%n photos sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkTools</name>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>In pixels of the photo; also [ and ], or Ctrl and the wheel</source>
        <translation>En pixels de la photo ; aussi [ et ], ou Ctrl et la molette</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>Opacité du masque</translation>
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
        <source>Mark by hand</source>
        <translation>Marquer à la main</translation>
    </message>
    <message>
        <source>Appearance of the marks</source>
        <translation>Aspect des marques</translation>
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
    <name>MaskController</name>
    <message>
        <source>%s %% of the photo was changed.</source>
        <translation>%s %% de la photo a été modifié.</translation>
    </message>
    <message>
        <source>Nothing found. Try a higher sensitivity, or the brush.</source>
        <translation>Rien trouvé. Essayez une sensibilité plus haute, ou le pinceau.</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>Agrandir le masque</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>Réduire le masque</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Effacer le masque</translation>
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
        <source>Mask saved as “%s”.</source>
        <translation>Masque enregistré sous « %s ».</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Analyses the photo and marks what it finds (Ctrl+F)</source>
        <translation>Analyse la photo et marque ce qui est trouvé (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
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
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Install (about %s MB)</source>
        <translation>Installer (environ %s Mo)</translation>
    </message>
    <message>
        <source>To train, PyTorch is needed; it is not installed. All else works without it.</source>
        <translation>Pour l’apprentissage, il faut PyTorch, qui n’est pas installé. Tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Installing PyTorch…</source>
        <translation>Installation de PyTorch…</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Not known: files say that parts may be invented</source>
        <translation>Inconnu : les fichiers disent que des parties peuvent être inventées</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Who trained it</source>
        <translation>Entraîné par</translation>
    </message>
    <message>
        <source>Takes %s channels in the range %s</source>
        <translation>Prend %s canaux dans l’intervalle %s</translation>
    </message>
    <message>
        <source>makes pictures %d times as large</source>
        <translation>fait des images %d fois plus grandes</translation>
    </message>
    <message>
        <source>Takes %d × %d pixels at a time</source>
        <translation>Prend %d × %d pixels à la fois</translation>
    </message>
    <message>
        <source>Looks at the whole picture: seams may show in large photos</source>
        <translation>Regarde l’image entière : des raccords peuvent se voir dans de grandes photos</translation>
    </message>
    <message>
        <source>Works in tiles that overlap by %d pixels</source>
        <translation>Travaille par tuiles qui se recouvrent de %d pixels</translation>
    </message>
    <message>
        <source>Is also told: %s</source>
        <translation>On lui dit aussi : %s</translation>
    </message>
    <message>
        <source>Licence: %s</source>
        <translation>Licence : %s</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>AEDesk&apos;s own</source>
        <translation>D’AEDesk</translation>
    </message>
    <message>
        <source>%s (not there)</source>
        <translation>%s (absent)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Your models</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>Drop a network that somebody else has trained here (an ONNX file), or add it.</source>
        <translation>Déposez ici un réseau que quelqu’un d’autre a entraîné (un fichier ONNX), ou ajoutez-le.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Try on the photo</source>
        <translation>Essayer sur la photo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Adding “%s”</source>
        <translation>Ajout de « %s »</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Aunt Martha, The old mill, Seaside 1931</source>
        <translation>Tante Marthe, Le vieux moulin, Au bord de la mer 1931</translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation>C’est une personne</translation>
    </message>
    <message>
        <source>The name stands below “People” in Lightroom, darktable and digiKam</source>
        <translation>Dans Lightroom, darktable et digiKam, le nom se trouve sous « People »</translation>
    </message>
    <message>
        <source>The name is written into XMP files next to the photos; the photos stay as they are.</source>
        <translation>Le nom est écrit dans des fichiers XMP à côté des photos ; les photos restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>NetworkDrawing</name>
    <message>
        <source>Drawing of the network</source>
        <translation>Dessin du réseau</translation>
    </message>
    <message>
        <source>Numbers from layer to layer: %s</source>
        <translation>Nombres de couche en couche : %s</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
</context>
<context>
    <name>NodesField</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Nodes of layer %d</source>
        <translation>Nœuds de la couche %d</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Set from what AEDesk measures in the photo</source>
        <translation>Régler d’après ce qu’AEDesk mesure sur la photo</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Un double clic ou Suppr rétablit la valeur.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%s bytes</source>
        <translation>%s octets</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Recovered edits</source>
        <translation>Modifications récupérées</translation>
    </message>
    <message>
        <source>Opening “%s”…</source>
        <translation>Ouverture de « %s »…</translation>
    </message>
    <message>
        <source>“%s” was edited in AEDesk. Open it by itself to continue editing.</source>
        <translation>« %s » a été modifiée dans AEDesk. Ouvrez-la seule pour continuer les modifications.</translation>
    </message>
    <message>
        <source>The missing part is marked as damage. Repair can fill it.</source>
        <translation>La partie manquante est marquée comme dommage. Réparer peut la combler.</translation>
    </message>
    <message>
        <source>“%s” has %d pages. This is the first; File &gt; Split scan into photos makes a photo of each.</source>
        <translation>« %s » a %d pages. Voici la première ; Fichier &gt; Diviser un scan en photos fait une photo de chacune.</translation>
    </message>
    <message>
        <source>The steps cannot be used: %s</source>
        <translation>Les étapes ne peuvent être utilisées : %s</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Draw a frame around what other photos shall show, too: a face, a house, a uniform.</source>
        <translation>Tracez un cadre autour de ce que d’autres photos doivent aussi montrer : un visage, une maison, un uniforme.</translation>
    </message>
    <message>
        <source>Find alike</source>
        <translation>Trouver les semblables</translation>
    </message>
</context>
<context>
    <name>PartFrame</name>
    <message>
        <source>Part of the photo</source>
        <translation>Partie de la photo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>What the results are called; the list below shows it</source>
        <translation>Comment s’appellent les résultats ; la liste ci-dessous le montre</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>&amp;Name of the photo</source>
        <translation>&amp;Nom de la photo</translation>
    </message>
    <message>
        <source>Num&amp;ber, from 1 on</source>
        <translation>N&amp;uméro, à partir de 1</translation>
    </message>
    <message>
        <source>&amp;Date on which it was taken</source>
        <translation>&amp;Date de prise de vue</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Folder of the photo</source>
        <translation>D&amp;ossier de la photo</translation>
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
    <name>PhotoPane</name>
    <message>
        <source>No picture that can be shown</source>
        <translation>Aucune image à afficher</translation>
    </message>
</context>
<context>
    <name>PhotoRows</name>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>No photo is like it.</source>
        <translation>Aucune photo ne lui ressemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be measured.</source>
        <translation>
            <numerusform>%n photo n’a pas pu être mesurée.</numerusform>
            <numerusform>%n photos n’ont pas pu être mesurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Mesure des photos…</translation>
    </message>
    <message>
        <source>%s pixels</source>
        <translation>%s pixels</translation>
    </message>
    <message>
        <source>No photo fits the search.</source>
        <translation>Aucune photo ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>There are no photos in this folder yet.</source>
        <translation>Il n’y a pas encore de photos dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>No presets yet</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Save steps as preset…</source>
        <translation>Enregistrer les étapes comme préréglage…</translation>
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
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Fit to page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Montrer toute la photo</translation>
    </message>
    <message>
        <source>Crop to fill</source>
        <translation>Recadrer pour remplir</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Cette photo</translation>
    </message>
    <message>
        <source>All photos of the strip (%s)</source>
        <translation>Toutes les photos de la pellicule (%s)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>po</translation>
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
        <source>Photo size</source>
        <translation>Taille de la photo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Photos per page</source>
        <translation>Photos par page</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %s of %s</source>
        <translation>Page %s sur %s</translation>
    </message>
    <message>
        <source>%s × %s %s, %s dpi</source>
        <translation>%s × %s %s, %s ppp</translation>
    </message>
    <message>
        <source>Smaller than you chose: there is no more room on the page.</source>
        <translation>Plus petite que demandé : la page n’offre pas plus de place.</translation>
    </message>
    <message>
        <source>Below %s dpi a print looks soft: print it smaller, or enlarge the photo first.</source>
        <translation>Au-dessous de %s ppp, un tirage paraît flou : imprimez plus petit, ou agrandissez d’abord la photo.</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Lecture des photos…</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
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
        <source>Saved as PDF.</source>
        <translation>Enregistrée en PDF.</translation>
    </message>
    <message>
        <source>It was too late to stop: the photo was saved as PDF.</source>
        <translation>Il était trop tard pour arrêter : la photo a été enregistrée en PDF.</translation>
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
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the current step; the photo stays unchanged (Esc)</source>
        <translation>Arrêter l’étape en cours ; la photo reste inchangée (Échap)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Autoencoders</source>
        <translation>Auto-encodeurs</translation>
    </message>
    <message>
        <source>None yet. Begin with one of those that are ready.</source>
        <translation>Aucun encore. Commencez par un modèle prêt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open shared file…</source>
        <translation>Ouvrir un fichier partagé…</translation>
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
        <translation>D’abord couche par couche</translation>
    </message>
    <message>
        <source>Of convolutions</source>
        <translation>Fait de convolutions</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>A folder of at least ten photos</source>
        <translation>Un dossier d’au moins dix photos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Apprend de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Nodes per layer</source>
        <translation>Nœuds par couche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>Dégradation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Sparse by</source>
        <translation>Parcimonie par</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Contraction</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> per 32 × 32 px</source>
        <translation> par 32 × 32 px</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <translation>Photos dont il apprend</translation>
    </message>
</context>
<context>
    <name>RestoreCare</name>
    <message>
        <source>Show skipped areas</source>
        <translation>Montrer les zones ignorées</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore photo</source>
        <translation>Restaurer la photo</translation>
    </message>
    <message>
        <source>Analyses the photo and applies the steps it needs.</source>
        <translation>Analyse la photo et applique les étapes nécessaires.</translation>
    </message>
    <message>
        <source>Show skipped areas</source>
        <translation>Montrer les zones ignorées</translation>
    </message>
    <message>
        <source>Mark them in Repair, where you can check and fill them</source>
        <translation>Les marquer dans Réparer, pour les vérifier et les combler</translation>
    </message>
    <message>
        <source>The steps appear here. Untick, reorder or adjust them, then run again.</source>
        <translation>Les étapes apparaissent ici. Décochez-les, déplacez-les ou réglez-les, puis relancez.</translation>
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
        <source>Your saved lists of steps</source>
        <translation>Vos listes d’étapes enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n wider areas were skipped.</source>
        <translation>
            <numerusform>%n zone plus large a été ignorée.</numerusform>
            <numerusform>%n zones plus larges ont été ignorées.</numerusform>
        </translation>
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
</context>
<context>
    <name>Retune</name>
    <message>
        <source>Change history</source>
        <translation>Modifier l’historique</translation>
    </message>
</context>
<context>
    <name>SameSteps</name>
    <message>
        <source>Left out, because drawn by hand or unknown: %s.</source>
        <translation>Omis, car dessiné à la main ou inconnu : %s.</translation>
    </message>
    <message>
        <source>Same steps as “%s”</source>
        <translation>Mêmes étapes que « %s »</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There are no changes to save.</source>
        <translation>Il n’y a aucune modification à enregistrer.</translation>
    </message>
    <message>
        <source>There are no new changes to save.</source>
        <translation>Il n’y a aucune nouvelle modification à enregistrer.</translation>
    </message>
    <message>
        <source>Not saved yet. Please wait for the current step, or press Esc to stop it.</source>
        <translation>Pas encore enregistrée. Attendez la fin de l’étape en cours, ou arrêtez-la avec Échap.</translation>
    </message>
    <message>
        <source>Saved as “%s”.</source>
        <translation>Enregistrée sous « %s ».</translation>
    </message>
    <message>
        <source>Saving “%s”…</source>
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
        <source>Show passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Any file can be the key. It must never change afterwards.</source>
        <translation>N’importe quel fichier peut servir de clé. Il ne doit plus changer ensuite.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Utiliser un fichier clé…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>A lost passphrase is final: without it nobody can open the photo again. Keep the original, too.</source>
        <translation>Une phrase secrète perdue l’est pour toujours : sans elle, personne ne pourra rouvrir la photo. Gardez aussi l’original.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier clé</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expand or collapse</source>
        <translation>Déplier ou replier</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%d of %s selected</source>
        <translation>%d sur %s sélectionnées</translation>
    </message>
    <message>
        <source>%d of %d</source>
        <translation>%d sur %d</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <source>System default</source>
        <translation>Réglage du système</translation>
    </message>
    <message>
        <source>What is not listed is not installed; “aedesk doctor” tells what else this computer could use</source>
        <translation>Ce qui n’est pas dans la liste n’est pas installé&#x202f;; «&#x202f;aedesk doctor&#x202f;» dit ce que cet ordinateur pourrait utiliser d’autre</translation>
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
        <source>Next to the original</source>
        <translation>À côté de l’original</translation>
    </message>
    <message>
        <source>Save edit steps next to the photo</source>
        <translation>Enregistrer les étapes à côté de la photo</translation>
    </message>
    <message>
        <source>Record edits in the photo’s metadata</source>
        <translation>Consigner les modifications dans les métadonnées</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Save photos in</source>
        <translation>Enregistrer les photos dans</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>Calculer avec</translation>
    </message>
    <message>
        <source>Steps that do not fit in memory are kept on disk until the photo is closed.</source>
        <translation>Les étapes qui ne tiennent pas en mémoire restent sur le disque jusqu’à la fermeture de la photo.</translation>
    </message>
    <message>
        <source>Press Enter on an action, then the new shortcut. Delete removes it.</source>
        <translation>Appuyez sur Entrée sur une action, puis sur le nouveau raccourci. Suppr le retire.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The language changes as soon as you press OK; your photos and their steps stay open.</source>
        <translation>La langue change dès que vous appuyez sur OK ; vos photos et leurs étapes restent ouvertes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Mémoire pour annuler</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
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
    <name>Sheet</name>
    <message>
        <source>Pictures before and after</source>
        <translation>Images avant et après</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Browse folder</source>
        <translation>Parcourir un dossier</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>Il n’y a pas de photos dans ce dossier.</translation>
    </message>
    <message>
        <source>“%s” is rejected. No file is deleted.</source>
        <translation>« %s » est rejetée. Aucun fichier n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%s is used twice: “%s” and “%s”.</source>
        <translation>%s est utilisé deux fois : « %s » et « %s ».</translation>
    </message>
    <message>
        <source>%s (used twice)</source>
        <translation>%s (utilisé deux fois)</translation>
    </message>
    <message>
        <source>Press the shortcut…</source>
        <translation>Appuyez sur le raccourci…</translation>
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
    <name>SnapshotList</name>
    <message>
        <source>Original and snapshots</source>
        <translation>Original et instantanés</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click to compare with it</source>
        <translation>Cliquer pour comparer</translation>
    </message>
    <message>
        <source>Click to restore “%s”; F2 renames it, Delete removes it</source>
        <translation>Cliquer pour rétablir «&#x202f;%s&#x202f;»&#x202f;; F2 le renomme, Suppr le supprime</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Comparer avec lui</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>A folder of photos; subfolders are included</source>
        <translation>Un dossier de photos, sous-dossiers compris</translation>
    </message>
    <message numerus="yes">
        <source>%n selected photo(s)</source>
        <translation>
            <numerusform>%n photo sélectionnée</numerusform>
            <numerusform>%n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%s (restored)</source>
        <translation>%s (restaurée)</translation>
    </message>
</context>
<context>
    <name>SplitWindow</name>
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
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Split scan into photos</source>
        <translation>Diviser un scan en photos</translation>
    </message>
    <message>
        <source>Find photos again</source>
        <translation>Chercher de nouveau les photos</translation>
    </message>
    <message>
        <source>Centre X</source>
        <translation>Centre X</translation>
    </message>
    <message>
        <source>Centre Y</source>
        <translation>Centre Y</translation>
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
        <source>Save photos</source>
        <translation>Enregistrer les photos</translation>
    </message>
    <message>
        <source>Drag on the scan to add a photo. Drag its corners to resize it, and the handle above it to rotate it.</source>
        <translation>Glissez sur le scan pour ajouter une photo. Tirez ses coins pour la redimensionner, la poignée au-dessus pour la faire pivoter.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Split “%s”</source>
        <translation>Diviser « %s »</translation>
    </message>
    <message>
        <source>Analysing the scan…</source>
        <translation>Analyse du scan…</translation>
    </message>
    <message>
        <source>No separate photos were found, so the page counts as one. Drag to mark photos.</source>
        <translation>Aucune photo distincte trouvée ; la page compte pour une. Glissez pour marquer des photos.</translation>
    </message>
    <message>
        <source>Photo %d: %s × %s px, %s°</source>
        <translation>Photo %d : %s × %s px, %s°</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%s (photos)</source>
        <translation>%s (photos)</translation>
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
    <name>StatusBar</name>
    <message>
        <source>Processor or graphics card that runs the tools; known after the first use</source>
        <translation>Processeur ou carte graphique qui exécute les outils ; connu après la première utilisation</translation>
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
        <source>Drag to reorder; untick to skip a step; Delete removes it</source>
        <translation>Glissez pour changer l’ordre ; décochez pour ignorer une étape ; Suppr la retire</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Adjust</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Désactiver ou réactiver</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Compare with this step</source>
        <translation>Comparer avec cette étape</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Instantané…</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>At least %s characters</source>
        <translation>Au moins %s caractères</translation>
    </message>
</context>
<context>
    <name>ToneController</name>
    <message>
        <source>Click something in the photo that should be neutral grey. Esc leaves.</source>
        <translation>Cliquez dans la photo quelque chose qui devrait être d’un gris neutre. Échap quitte.</translation>
    </message>
</context>
<context>
    <name>ToneSection</name>
    <message>
        <source>Levels and curve</source>
        <translation>Niveaux et courbe</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RVB</translation>
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
        <source>Channel</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>All channels alike, or one of them alone</source>
        <translation>Toutes les couches à la fois, ou une seule</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Show what is rare in the histogram, too</source>
        <translation>Montrer aussi ce qui est rare dans l’histogramme</translation>
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
        <source>%s found nothing to do. The photo is unchanged.</source>
        <translation>%s n’a rien trouvé à faire. La photo est inchangée.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the preview; the photo and the settings stay as they were</source>
        <translation>Abandonner l’aperçu ; la photo et les réglages restent comme avant</translation>
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
        <source>Any</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
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
        <source>Draw a line along something that should be level or upright, also with Ctrl: the photo is straightened to it</source>
        <translation>Tracez une ligne le long de ce qui doit être horizontal ou vertical, aussi avec Ctrl : la photo est redressée d’après elle</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Reset the frame to the whole photo</source>
        <translation>Remettre le cadre autour de toute la photo</translation>
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
</context>
<context>
    <name>UseMenu</name>
    <message>
        <source>Denoise</source>
        <translation>Débruiter</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
    <message>
        <source>Library: AEDesk’s own code…</source>
        <translation>Bibliothèque : le code d’AEDesk…</translation>
    </message>
    <message>
        <source>A tool needs a convolutional autoencoder that has learnt to the end.</source>
        <translation>Un outil a besoin d’un auto-encodeur convolutif dont l’apprentissage est terminé.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Duplicates and versions</source>
        <translation>Doublons et versions</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Garder la meilleure</translation>
    </message>
    <message>
        <source>Reject all others; no file is deleted</source>
        <translation>Rejeter toutes les autres ; aucun fichier n’est supprimé</translation>
    </message>
    <message>
        <source>Keep the selected</source>
        <translation>Garder la sélection</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for duplicates among all photos</source>
        <translation>Chercher des doublons parmi toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in several versions</source>
        <translation>
            <numerusform>%n photo en plusieurs versions</numerusform>
            <numerusform>%n photos en plusieurs versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of one file</source>
        <translation>Copies d’un fichier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No photo is there twice.</source>
        <translation>Aucune photo n’est en double.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Versions of “%s”; the best comes first</source>
        <translation>Versions de « %s » ; la meilleure vient en premier</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>Comparaison des versions…</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus grande</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurée</translation>
    </message>
    <message>
        <source>less damaged</source>
        <translation>moins abîmée</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>plus nette</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>fichier plus lourd</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) rejected. No file is deleted.</source>
        <translation>
            <numerusform>%n photo rejetée. Aucun fichier n’est supprimé.</numerusform>
            <numerusform>%n photos rejetées. Aucun fichier n’est supprimé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an old photo here</source>
        <translation>Déposez une vieille photo ici</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Your photos never leave it.</source>
        <translation>Tout se passe sur cet ordinateur. Vos photos n’en sortent jamais.</translation>
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
        <source>&amp;Try it on a sample photo</source>
        <translation>&amp;Essayer sur une photo d’exemple</translation>
    </message>
    <message>
        <source>Open an old print that was made for AEDesk</source>
        <translation>Ouvrir un vieux tirage fait pour AEDesk</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Photos récentes</translation>
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
    <name>WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>An autoencoder squeezes pictures through a code of few numbers, and so learns what they have in common. It knows only what it was shown, and what the code has no room for is lost. Choose New to build one: with the digits it takes two minutes.</source>
        <translation>Un auto-encodeur fait passer des images par un code de peu de nombres et apprend ainsi ce qu’elles ont en commun. Il ne connaît que ce qu’on lui a montré, et ce qui ne tient pas dans le code est perdu. Choisissez Nouveau pour en construire un : avec les chiffres, cela prend deux minutes.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use in</source>
        <translation>Utiliser dans</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Partager sous forme de fichier…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>What the code knows</source>
        <translation>Ce que sait le code</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Open a shared autoencoder</source>
        <translation>Ouvrir un auto-encodeur partagé</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Stopping… What was learnt is kept.</source>
        <translation>Arrêt… Ce qui est appris est conservé.</translation>
    </message>
    <message>
        <source>Paused. What was learnt is kept.</source>
        <translation>En pause. Ce qui est appris est conservé.</translation>
    </message>
    <message>
        <source>“%s” can be chosen as the network of the tool now.</source>
        <translation>« %s » peut maintenant être choisi comme réseau de l’outil.</translation>
    </message>
    <message>
        <source>The Library finds photos by AEDesk’s own code; its index is being made anew.</source>
        <translation>La bibliothèque trouve les photos avec le code d’AEDesk ; son index est en train d’être refait.</translation>
    </message>
    <message>
        <source>The Library finds photos by the code of “%s”; its index is being made anew.</source>
        <translation>La bibliothèque trouve les photos avec le code de « %s » ; son index est en train d’être refait.</translation>
    </message>
    <message>
        <source>Share an autoencoder</source>
        <translation>Partager un auto-encodeur</translation>
    </message>
    <message>
        <source>Saved as “%s”: recipe and weights, no photos.</source>
        <translation>Enregistré sous « %s » : recette et poids, sans photos.</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
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
        <translation>Enregist&amp;rer toutes les photos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <source>Sa&amp;me steps as the last photo</source>
        <translation>&amp;Mêmes étapes que la photo précédente</translation>
    </message>
    <message>
        <source>Co&amp;py photo</source>
        <translation>&amp;Copier la photo</translation>
    </message>
    <message>
        <source>Paste as a &amp;new photo</source>
        <translation>Coller comme &amp;nouvelle photo</translation>
    </message>
    <message>
        <source>Restore a &amp;folder (batch)…</source>
        <translation>Restaurer un &amp;dossier (lot)…</translation>
    </message>
    <message>
        <source>Restore all photos of a folder and save them in another one</source>
        <translation>Restaurer toutes les photos d’un dossier et les enregistrer dans un autre</translation>
    </message>
    <message>
        <source>&amp;Workshop…</source>
        <translation>&amp;Atelier…</translation>
    </message>
    <message>
        <source>Build an autoencoder of your own, watch it learn, and use it</source>
        <translation>Construire son propre auto-encodeur, le regarder apprendre et l’utiliser</translation>
    </message>
    <message>
        <source>Split scan &amp;into photos…</source>
        <translation>Di&amp;viser un scan en photos…</translation>
    </message>
    <message>
        <source>Separate the photos on one scan, or the pages of one file</source>
        <translation>Séparer les photos d’un scan, ou les pages d’un fichier</translation>
    </message>
    <message>
        <source>&amp;Browse folder…</source>
        <translation>&amp;Parcourir un dossier…</translation>
    </message>
    <message>
        <source>Show all photos of a folder as thumbnails</source>
        <translation>Afficher toutes les photos d’un dossier en vignettes</translation>
    </message>
    <message>
        <source>Add folder to librar&amp;y…</source>
        <translation>A&amp;jouter un dossier à la bibliothèque…</translation>
    </message>
    <message>
        <source>Find the photos of a folder by what is on them</source>
        <translation>Retrouver les photos d’un dossier par ce qu’elles montrent</translation>
    </message>
    <message>
        <source>Save the restored photo next to the original</source>
        <translation>Enregistrer la photo restaurée à côté de l’original</translation>
    </message>
    <message>
        <source>Save all changed photos next to their originals; no other file is replaced</source>
        <translation>Enregistrer toutes les photos modifiées à côté de leurs originaux ; aucun autre fichier n’est remplacé</translation>
    </message>
    <message>
        <source>Save edit s&amp;teps next to the photo</source>
        <translation>Enre&amp;gistrer les étapes à côté de la photo</translation>
    </message>
    <message>
        <source>Save the edit steps in a small file, so that you can continue another day</source>
        <translation>Enregistrer les étapes dans un petit fichier, pour continuer un autre jour</translation>
    </message>
    <message>
        <source>Recor&amp;d edits in the photo’s metadata</source>
        <translation>Consigner les modifications dans les mé&amp;tadonnées</translation>
    </message>
    <message>
        <source>Record tools, settings and networks in the XMP metadata, for archives and honest use</source>
        <translation>Consigner outils, réglages et réseaux dans les métadonnées XMP, pour les archives et un usage honnête</translation>
    </message>
    <message>
        <source>A copy for others: smaller, in another format, without the location</source>
        <translation>Une copie pour d’autres : plus petite, dans un autre format, sans le lieu</translation>
    </message>
    <message>
        <source>Save change &amp;map…</source>
        <translation>Enregistrer la &amp;carte des modifications…</translation>
    </message>
    <message>
        <source>A picture of where the photo was changed, from yellow (a little) to red (a lot)</source>
        <translation>Une image des endroits modifiés, du jaune (peu) au rouge (beaucoup)</translation>
    </message>
    <message>
        <source>Quit AEDesk</source>
        <translation>Quitter AEDesk</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo the step</source>
        <translation>Refaire l’étape</translation>
    </message>
    <message>
        <source>Apply the steps of the last photo to this one, except what was drawn by hand</source>
        <translation>Appliquer à cette photo les étapes de la photo précédente, sauf ce qui a été dessiné à la main</translation>
    </message>
    <message>
        <source>Snaps&amp;hot…</source>
        <translation>&amp;Instantané…</translation>
    </message>
    <message>
        <source>Keep the steps as they are now by a name, to come back to them</source>
        <translation>Garder sous un nom les étapes telles qu’elles sont, pour y revenir</translation>
    </message>
    <message>
        <source>Copy the photo to the clipboard</source>
        <translation>Copier la photo dans le presse-papiers</translation>
    </message>
    <message>
        <source>Open the picture or the files on the clipboard</source>
        <translation>Ouvrir l’image, ou les fichiers, du presse-papiers</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Rechercher une comman&amp;de…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop the current step; the photo stays unchanged</source>
        <translation>Arrêter l’étape en cours ; la photo reste inchangée</translation>
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
        <source>The original on the left, the photo on the right, zoomed together</source>
        <translation>L’original à gauche, la photo à droite, avec le même zoom</translation>
    </message>
    <message>
        <source>Show chan&amp;ges</source>
        <translation>Afficher les &amp;modifications</translation>
    </message>
    <message>
        <source>Yellow where a little was changed, red where a lot was</source>
        <translation>Jaune où peu a changé, rouge où beaucoup</translation>
    </message>
    <message>
        <source>Compare with the chosen st&amp;ep</source>
        <translation>Comparer &amp;avec l’étape choisie</translation>
    </message>
    <message>
        <source>Before is what the photo was after the step that is chosen in History</source>
        <translation>«&#x202f;Avant&#x202f;» est l’état après l’étape choisie dans l’historique</translation>
    </message>
    <message>
        <source>The next photo in the strip</source>
        <translation>La photo suivante de la bande</translation>
    </message>
    <message>
        <source>The previous photo in the strip</source>
        <translation>La photo précédente de la bande</translation>
    </message>
    <message>
        <source>Show all photos as thumbnails; with a single photo open, those of its folder</source>
        <translation>Afficher toutes les photos en vignettes ; pour une seule photo, celles de son dossier</translation>
    </message>
    <message>
        <source>Libra&amp;ry</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>The photos of your folders: alike ones, groups, duplicates</source>
        <translation>Les photos de vos dossiers : semblables, groupes, doublons</translation>
    </message>
    <message>
        <source>The photo’s actual pixels around the mouse, even when the whole photo is shown</source>
        <translation>Les pixels réels de la photo autour de la souris, même quand la photo entière est affichée</translation>
    </message>
    <message>
        <source>Find ali&amp;ke</source>
        <translation>Trouver les se&amp;mblables</translation>
    </message>
    <message>
        <source>Find photos in the library that are like this one</source>
        <translation>Trouver dans la bibliothèque les photos qui ressemblent à celle-ci</translation>
    </message>
    <message>
        <source>Find alike of a p&amp;art…</source>
        <translation>Trouver les semblables à une &amp;partie…</translation>
    </message>
    <message>
        <source>Mark a face or a thing, and find photos in the library that show it, too</source>
        <translation>Marquer un visage ou un objet et trouver dans la bibliothèque les photos qui le montrent aussi</translation>
    </message>
    <message>
        <source>Sho&amp;w the code…</source>
        <translation>Afficher le &amp;code…</translation>
    </message>
    <message>
        <source>What the library’s network keeps of this photo, drawn again from its numbers</source>
        <translation>Ce que le réseau de la bibliothèque garde de cette photo, redessiné à partir de ses nombres</translation>
    </message>
    <message>
        <source>Clipping &amp;warning</source>
        <translation>Afficher l’écrêta&amp;ge</translation>
    </message>
    <message>
        <source>Red where white is clipped, blue where black is clipped</source>
        <translation>Rouge où le blanc est écrêté, bleu où le noir l’est</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>The photo on the whole screen, without bars and panels; Esc leaves it</source>
        <translation>La photo sur tout l’écran, sans barres ni panneaux ; Échap pour en sortir</translation>
    </message>
    <message>
        <source>Go on by keys: from the bar to the tools, the photo, the strip and the panel</source>
        <translation>Continuer au clavier : de la barre aux outils, à la photo, à la bande et au panneau</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <translation>Z&amp;one précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Go back by keys to the part of the window before</source>
        <translation>Revenir au clavier à la zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Crop &amp;&amp; rotate</source>
        <translation>&amp;Recadrer et pivoter</translation>
    </message>
    <message>
        <source>Crop, rotate and straighten the photo</source>
        <translation>Recadrer, pivoter et redresser la photo</translation>
    </message>
    <message>
        <source>Rotate 90° anticlockwise</source>
        <translation>Pivoter de 90° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>Rotate 90° clockwise</source>
        <translation>Pivoter de 90° dans le sens horaire</translation>
    </message>
    <message>
        <source>&amp;Flip horizontally</source>
        <translation>&amp;Symétrie horizontale</translation>
    </message>
    <message>
        <source>Swap left and right, for a slide that was scanned from the back</source>
        <translation>Échanger gauche et droite, pour une diapositive numérisée à l’envers</translation>
    </message>
    <message>
        <source>The rating is saved in an XMP file next to the photo, where other programs find it</source>
        <translation>La note est enregistrée dans un fichier XMP à côté de la photo, où d’autres programmes la trouvent</translation>
    </message>
    <message>
        <source>Mark the photo as rejected; no file is deleted</source>
        <translation>Marquer la photo comme rejetée ; aucun fichier n’est supprimé</translation>
    </message>
    <message>
        <source>Paint to mark; the right button, or Alt, erases</source>
        <translation>Marquer en peignant ; le bouton droit, ou Alt, efface</translation>
    </message>
    <message>
        <source>Erase marks</source>
        <translation>Effacer des marques</translation>
    </message>
    <message>
        <source>Paint over a spot to fill it at once; or hold Ctrl while you paint with the brush</source>
        <translation>Peindre sur une tache pour la combler aussitôt ; ou tenir Ctrl en peignant avec le pinceau</translation>
    </message>
    <message>
        <source>Grow the marks by one pixel on all sides</source>
        <translation>Agrandir les marques d’un pixel de tous côtés</translation>
    </message>
    <message>
        <source>Shrink the marks by one pixel on all sides</source>
        <translation>Réduire les marques d’un pixel de tous côtés</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Retirer toutes les marques</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Mo&amp;ntrer les marques</translation>
    </message>
    <message>
        <source>Use a picture as the mask: white is marked</source>
        <translation>Utiliser une image comme masque : le blanc est marqué</translation>
    </message>
    <message>
        <source>Save the mask as a black-and-white picture</source>
        <translation>Enregistrer le masque comme image en noir et blanc</translation>
    </message>
    <message>
        <source>Language, theme, folders, shortcuts and performance</source>
        <translation>Langue, thème, dossiers, raccourcis et performances</translation>
    </message>
    <message>
        <source>Short help pages, opened at the current tool</source>
        <translation>De courtes pages d’aide, ouvertes à l’outil actuel</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>Search all commands by what they are called or what they do</source>
        <translation>Rechercher une commande par son nom ou par ce qu’elle fait</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>P&amp;hoto précédente</translation>
    </message>
    <message>
        <source>All p&amp;hotos</source>
        <translation>&amp;Toutes les photos</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>Next par&amp;t of the window</source>
        <translation>Zone suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>Sans étoi&amp;le</translation>
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
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
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
        <source>La&amp;rger brush</source>
        <translation>Pinceau plus g&amp;rand</translation>
    </message>
    <message>
        <source>Make the brush larger; also #, + or Ctrl and the wheel</source>
        <translation>Agrandir le pinceau ; aussi #, + ou Ctrl et la molette</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pinceau plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Ö, - or Ctrl and the wheel</source>
        <translation>Réduire le pinceau ; aussi Ö, - ou Ctrl et la molette</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>Él&amp;argir</translation>
    </message>
    <message>
        <source>Shri&amp;nk</source>
        <translation>Ré&amp;duire</translation>
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
        <translation>E&amp;ffacer</translation>
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
        <source>S&amp;ave mask…</source>
        <translation>&amp;Enregistrer le masque…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Open the &amp;sample photo</source>
        <translation>Ouvrir la photo d’&amp;exemple</translation>
    </message>
    <message>
        <source>An old print to try the tools on, made for AEDesk</source>
        <translation>Un vieux tirage fait pour AEDesk, pour essayer les outils</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>&amp;Réafficher les conseils</translation>
    </message>
    <message>
        <source>The hints of the first minute: where to restore, to compare and to save</source>
        <translation>Les conseils de la première minute : où restaurer, comparer et enregistrer</translation>
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
        <source>The settings were damaged and have been reset. The old file is “%s”.</source>
        <translation>Les réglages étaient endommagés et ont été réinitialisés. L’ancien fichier est « %s ».</translation>
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
        <source>Replace</source>
        <translation>Remplacer</translation>
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
        <source>Otherwise the changes since the last save are lost. Your original is not touched.</source>
        <translation>Sinon, les modifications depuis le dernier enregistrement sont perdues. Votre original n’est pas modifié.</translation>
    </message>
    <message>
        <source>Otherwise the changes since the last save are lost. Your originals are not touched.</source>
        <translation>Sinon, les modifications depuis le dernier enregistrement sont perdues. Vos originaux ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Photos that have not been saved yet are saved next to their originals.</source>
        <translation>Les photos qui n’ont pas encore été enregistrées le sont à côté de leurs originaux.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Another window or another program has changed it. Save As… keeps both.</source>
        <translation>Une autre fenêtre ou un autre programme l’a modifié. Enregistrer sous… garde les deux.</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>The intact part can be opened; the rest will be grey.</source>
        <translation>La partie intacte peut être ouverte ; le reste sera gris.</translation>
    </message>
    <message>
        <source>Open the intact part</source>
        <translation>Ouvrir la partie intacte</translation>
    </message>
    <message>
        <source>If you discard it, it is lost. Your original is not touched.</source>
        <translation>Si vous l’abandonnez, il est perdu. Votre original n’est pas modifié.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Open as is</source>
        <translation>Ouvrir telle quelle</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“%s” has changed since you saved it here. Replace it?</source>
        <translation>« %s » a été modifié depuis votre enregistrement. Le remplacer ?</translation>
    </message>
    <message>
        <source>AEDesk closed unexpectedly. Restore your unsaved work on %s?</source>
        <translation>AEDesk s’est fermé de façon inattendue. Récupérer votre travail non enregistré sur %s ?</translation>
    </message>
    <message>
        <source>“%s” was edited in AEDesk. Continue editing?</source>
        <translation>« %s » a été modifiée dans AEDesk. Continuer les modifications ?</translation>
    </message>
    <message>
        <source>The original “%s” opens with all its steps, which you can still change. Or open the photo as it is.</source>
        <translation>L’original « %s » s’ouvre avec toutes ses étapes, que vous pouvez encore changer. Ou ouvrez la photo telle quelle.</translation>
    </message>
    <message>
        <source>Save changes to %d photos?</source>
        <translation>Enregistrer les modifications de %d photos ?</translation>
    </message>
    <message>
        <source>Save changes to “%s”?</source>
        <translation>Enregistrer les modifications de « %s » ?</translation>
    </message>
    <message>
        <source>“%s”</source>
        <translation>« %s »</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <translation>Enregistrer la photo sous</translation>
    </message>
    <message>
        <source>The original would be lost for good.</source>
        <translation>L’original serait perdu pour toujours.</translation>
    </message>
    <message>
        <source>Replace the original photo “%s”?</source>
        <translation>Remplacer la photo originale « %s » ?</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>« %s » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Match colours of a photo</source>
        <translation>Suivre les couleurs d’une photo</translation>
    </message>
    <message>
        <source>This photo is already in colour. Recolour it?</source>
        <translation>Cette photo est déjà en couleur. La recolorer ?</translation>
    </message>
    <message>
        <source>Its present colours will be ignored; you can undo this.</source>
        <translation>Ses couleurs actuelles seront ignorées ; vous pouvez annuler cette étape.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Recolorer</translation>
    </message>
    <message>
        <source>There was not enough memory. The photo is unchanged.</source>
        <translation>La mémoire n’a pas suffi. La photo est inchangée.</translation>
    </message>
    <message>
        <source>Something went wrong in AEDesk. The photo is unchanged.</source>
        <translation>Une erreur s’est produite dans AEDesk. La photo est inchangée.</translation>
    </message>
    <message>
        <source>Networks (%s)</source>
        <translation>Réseaux (%s)</translation>
    </message>
    <message>
        <source>The photo would have %s megapixels. Enlarge it anyway?</source>
        <translation>La photo aurait %s mégapixels. L’agrandir quand même ?</translation>
    </message>
    <message>
        <source>This takes a lot of memory and time, and AEDesk only opens files of up to %d megapixels.</source>
        <translation>Cela demande beaucoup de mémoire et de temps, et AEDesk n’ouvre que des fichiers jusqu’à %d mégapixels.</translation>
    </message>
    <message>
        <source>Save as .aed</source>
        <translation>Enregistrer en .aed</translation>
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
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Recipes and steps that name it cannot be taken again without it.</source>
        <translation>Les recettes et étapes qui le nomment ne pourront plus être refaites sans lui.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the model “%s”?</source>
        <translation>Supprimer le modèle « %s » ?</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
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
        <source>Photos (%s)</source>
        <translation>Photos (%s)</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Open a photo first</source>
        <translation>Ouvrez d’abord une photo</translation>
    </message>
    <message>
        <source>Wait until the current step is done</source>
        <translation>Attendez la fin de l’étape en cours</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Choose a step in History first</source>
        <translation>Choisissez d’abord une étape dans l’historique</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à refaire</translation>
    </message>
    <message>
        <source>Leave the crop first</source>
        <translation>Quittez d’abord le recadrage</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Open several photos first</source>
        <translation>Ouvrez d’abord plusieurs photos</translation>
    </message>
    <message>
        <source>Open or select a photo first</source>
        <translation>Ouvrez ou sélectionnez d’abord une photo</translation>
    </message>
    <message>
        <source>Select a photo of the library first</source>
        <translation>Sélectionnez d’abord une photo de la bibliothèque</translation>
    </message>
    <message>
        <source>No other photo was edited</source>
        <translation>Aucune autre photo n’a été modifiée</translation>
    </message>
    <message>
        <source>No photo has unsaved changes</source>
        <translation>Aucune photo n’a de modifications non enregistrées</translation>
    </message>
    <message>
        <source>Choose a tool that marks areas first, such as Repair</source>
        <translation>Choisissez d’abord un outil qui marque, comme Réparer</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Rien n’est encore marqué</translation>
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
        <source>&apos;{}&apos; is not there; the scheduler writes it with --scheduler-file.</source>
        <translation>&apos;{}&apos; n’est pas là ; le scheduler l’écrit avec --scheduler-file.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no cluster: local: is followed by a number from 1 to {}.</source>
        <translation>&apos;{}&apos; n’est pas un cluster : local: est suivi d’un nombre de 1 à {}.</translation>
    </message>
    <message>
        <source>The address of the cluster is empty.</source>
        <translation>L’adresse du cluster est vide.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed: pip install &apos;aedesk[cluster]&apos;.</source>
        <translation>Un cluster demande Dask, qui n’est pas installé : pip install &apos;aedesk[cluster]&apos;.</translation>
    </message>
    <message>
        <source>The scheduler &apos;{}&apos; cannot be reached ({}).</source>
        <translation>Le scheduler &apos;{}&apos; ne peut pas être atteint ({}).</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; has AEDesk {}, this computer has {}: install the same version on all.</source>
        <translation>Le worker &apos;{}&apos; a AEDesk {}, cet ordinateur {} : installez partout la même version.</translation>
    </message>
    <message>
        <source>There is no AEDesk on the worker &apos;{}&apos;: install version {}.</source>
        <translation>AEDesk manque sur le worker &apos;{}&apos; : installez la version {}.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; does not see &apos;{}&apos;: all computers of the cluster must see the folders of a batch, or they are addresses such as sftp://.</source>
        <translation>Le worker &apos;{}&apos; ne voit pas &apos;{}&apos; : tous les ordinateurs du cluster doivent voir les dossiers d’un lot, ou ce sont des adresses comme sftp://.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; has Python {}, this computer has {}: all need the same.</source>
        <translation>Le worker &apos;{}&apos; a Python {}, cet ordinateur {} : il faut la même version partout.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; was not taken: its files have names that lead elsewhere.</source>
        <translation>Le modèle &apos;{}&apos; n’a pas été pris : les noms de ses fichiers mènent ailleurs.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; cannot be read ({}).</source>
        <translation>Le modèle &apos;{}&apos; ne peut pas être lu ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; has not arrived whole.</source>
        <translation>Le modèle &apos;{}&apos; n’est pas arrivé en entier.</translation>
    </message>
    <message>
        <source>{} It has been so for {} minutes, so the batch has stopped; it can continue from there.</source>
        <translation>{} Il en est ainsi depuis {} minutes, le lot s’est donc arrêté ; il peut reprendre là.</translation>
    </message>
    <message>
        <source>The cluster has no workers now; waiting for them.</source>
        <translation>Le cluster n’a pas de workers en ce moment ; en attente.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was set aside: two workers have ended while they worked on it.</source>
        <translation>&apos;{}&apos; a été mise de côté : deux workers se sont arrêtés en y travaillant.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; cannot use the model &apos;{}&apos;: {}</source>
        <translation>Le worker &apos;{}&apos; ne peut pas utiliser le modèle &apos;{}&apos; : {}</translation>
    </message>
    <message>
        <source>The scheduler cannot be reached; waiting for it.</source>
        <translation>Le scheduler ne peut pas être atteint ; en attente.</translation>
    </message>
    <message>
        <source>The folder of &apos;{}&apos; is not there any more.</source>
        <translation>Le dossier de &apos;{}&apos; n’est plus là.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there any more.</source>
        <translation>&apos;{}&apos; n’est plus là.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was saved by a worker that was lost before it could say what was done.</source>
        <translation>&apos;{}&apos; a été enregistrée par un worker perdu avant d’avoir pu dire ce qui a été fait.</translation>
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
        <source>No photo is ticked.</source>
        <translation>Aucune photo n’est cochée.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this computer.</source>
        <translation>&apos;{}&apos; n’est pas sur cet ordinateur.</translation>
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
        <source>The steps of &apos;{}&apos; cannot be used ({}).</source>
        <translation>Les étapes de « {} » ne peuvent pas servir ({}).</translation>
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
        <source>&apos;{}&apos; is a folder, not a photo.</source>
        <translation>« {} » est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty: the file has no content.</source>
        <translation>« {} » est vide : le fichier n’a pas de contenu.</translation>
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
        <source>&apos;{}&apos; stores its colours as {}, which AEDesk cannot read.</source>
        <translation>« {} » garde ses couleurs en {}, qu’AEDesk ne sait pas lire.</translation>
    </message>
    <message>
        <source>The mask &apos;{}&apos; is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>Le masque « {} » fait {} x {} pixels, la photo {} x {} : il faut la même taille.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large: {} x {} pixels.</source>
        <translation>« {} » est trop grand : {} x {} pixels.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read.</source>
        <translation>« {} » est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: what its file still holds was read, the rest of the photo is missing.</source>
        <translation>« {} » est incomplet : ce que le fichier contient encore a été lu, le reste de la photo manque.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged, but all of its pixels could be read.</source>
        <translation>« {} » est endommagé, mais tous ses pixels ont pu être lus.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a part of its XMP cannot be read and is left out.</source>
        <translation>« {} » : une partie de ses données XMP est illisible et est laissée de côté.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds {} photos; only the first was opened.</source>
        <translation>« {} » contient {} photos ; seule la première a été ouverte.</translation>
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
        <source>&apos;{}&apos; is locked, &apos;{}&apos; is not: everybody can open it.</source>
        <translation>« {} » est verrouillé, « {} » ne l’est pas : tout le monde peut l’ouvrir.</translation>
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
        <translation>{} : le canal infrarouge de la numérisation n’y est pas.</translation>
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
        <translation>« {} » a des pixels {} ({} bits par canal) ; AEDesk lit les TIFF d’entiers non signés jusqu’à 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is compressed as {}, which AEDesk cannot read.</source>
        <translation>« {} » est compressé en {}, qu’AEDesk ne sait pas lire.</translation>
    </message>
    <message>
        <source>Wrong passphrase or key file.</source>
        <translation>Phrase secrète ou fichier clé incorrects.</translation>
    </message>
    <message>
        <source>This file was changed by someone who does not have the key.</source>
        <translation>Ce fichier a été modifié par quelqu’un qui n’a pas la clé.</translation>
    </message>
    <message>
        <source>The network has made a picture of another size than its card says.</source>
        <translation>Le réseau a fait une image d’une autre taille que ne dit sa fiche.</translation>
    </message>
    <message>
        <source>The network has made no picture.</source>
        <translation>Le réseau n’a pas fait d’image.</translation>
    </message>
    <message>
        <source>The network has made a picture of {} channels.</source>
        <translation>Le réseau a fait une image à {} canaux.</translation>
    </message>
    <message>
        <source>The network takes pictures of {} x {} pixels only.</source>
        <translation>Le réseau ne prend que des images de {} x {} pixels.</translation>
    </message>
    <message>
        <source>What was found out about the model is not understood.</source>
        <translation>Ce qui a été trouvé sur le modèle est incompréhensible.</translation>
    </message>
    <message>
        <source>Trying the model</source>
        <translation>Essai du modèle</translation>
    </message>
    <message>
        <source>It took longer than {} seconds, which is too long.</source>
        <translation>Cela a duré plus de {} secondes, c’est trop long.</translation>
    </message>
    <message>
        <source>The process that tried it has died; perhaps the memory was full.</source>
        <translation>Le processus qui l’essayait s’est arrêté ; la mémoire était peut-être pleine.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {} characters.</source>
        <translation>Une phrase secrète doit avoir au moins {} caractères.</translation>
    </message>
    <message>
        <source>Making an ONNX file of the weights</source>
        <translation>Les poids deviennent un fichier ONNX</translation>
    </message>
    <message>
        <source>The network &apos;{}&apos; cannot run: {}</source>
        <translation>Le réseau « {} » ne peut pas tourner : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds weights of PyTorch; to read them, install the optional part: pip install &apos;aedesk[import]&apos;.</source>
        <translation>« {} » contient des poids de PyTorch ; pour les lire, installez la partie facultative : pip install &apos;aedesk[import]&apos;.</translation>
    </message>
    <message>
        <source>{} cannot be used ({}): something slower computes instead.</source>
        <translation>{} ne peut pas servir ({})&#x202f;: quelque chose de plus lent calcule à sa place.</translation>
    </message>
    <message>
        <source>The memory of {} was not enough: something slower computes instead.</source>
        <translation>La mémoire de {} n’a pas suffi&#x202f;: quelque chose de plus lent calcule à sa place.</translation>
    </message>
    <message>
        <source>The system lets no more threads start: one computes, which takes longer.</source>
        <translation>Le système ne permet pas d’autres fils d’exécution&#x202f;: un seul calcule, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>No further process could be started ({}).</source>
        <translation>Aucun autre processus n’a pu démarrer ({}).</translation>
    </message>
    <message>
        <source>The network takes no picture.</source>
        <translation>Le réseau ne prend pas d’image.</translation>
    </message>
    <message>
        <source>The network also takes &apos;{}&apos;, which is neither a picture nor a number that is known.</source>
        <translation>Le réseau prend aussi « {} », qui n’est ni une image ni un nombre connu.</translation>
    </message>
    <message>
        <source>The network also takes &apos;{}&apos;, of which nobody knows what it is told.</source>
        <translation>Le réseau prend aussi « {} », et personne ne sait ce qu’on lui dit par là.</translation>
    </message>
    <message>
        <source>The network makes no picture that has the shape of the one that it was given.</source>
        <translation>Le réseau ne fait pas d’image de la forme de celle qu’il a reçue.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>Le réseau n’a pas pu tourner.</translation>
    </message>
    <message>
        <source>The network runs at {} x {} pixels, but at no other size that was tried.</source>
        <translation>Le réseau tourne à {} x {} pixels, mais à aucune autre taille essayée.</translation>
    </message>
    <message>
        <source>Memory was short: the photo was worked on in smaller pieces, which takes longer.</source>
        <translation>La mémoire était juste&#x202f;: la photo a été traitée en plus petits morceaux, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a file but a pipe or a device.</source>
        <translation>« {} » n’est pas un fichier, mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: the photo has another size than they would give it.</source>
        <translation>Les étapes de « {} » sont inutilisables : la photo n’a pas la taille qu’elles donnent.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: &apos;{}&apos; has changed since.</source>
        <translation>Les étapes de « {} » ne peuvent pas servir : « {} » a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has been changed or removed since it was opened.</source>
        <translation>« {} » a été modifié ou supprimé depuis son ouverture.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already exists and was left unchanged.</source>
        <translation>« {} » existe déjà et reste inchangé.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; does not exist.</source>
        <translation>Le dossier « {} » n’existe pas.</translation>
    </message>
    <message>
        <source>missing tiles: {}</source>
        <translation>tuiles manquantes : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written to: permission denied.</source>
        <translation>Impossible d’écrire dans « {} » : permission refusée.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma or semicolon, with which other programs part names.</source>
        <translation>&apos;{}&apos; contient une virgule ou un point-virgule, qui séparent les noms dans d’autres programmes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has signs that cannot be written.</source>
        <translation>&apos;{}&apos; contient des caractères impossibles à enregistrer.</translation>
    </message>
    <message>
        <source>The photo does not fit into a file of {} bytes.</source>
        <translation>La photo ne tient pas dans un fichier de {} octets.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a file: photos are read from files only, not from pipes or devices.</source>
        <translation>« {} » n’est pas un fichier : les photos se lisent dans des fichiers, pas dans des tubes ni des périphériques.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not exist.</source>
        <translation>« {} » n’existe pas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a HEIC photo. The part that reads it is installed separately, as its licence requires: pip install pillow-heif</source>
        <translation>« {} » est une photo HEIC. La partie qui la lit s’installe à part, comme sa licence le demande : pip install pillow-heif</translation>
    </message>
    <message>
        <source>Photos with 32 bits per channel cannot be read; save the photo with 16 bits.</source>
        <translation>Les photos à 32 bits par canal sont illisibles ; enregistrez la photo en 16 bits.</translation>
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
        <source>Nothing was saved for &apos;{}&apos;: its file &apos;{}&apos; cannot be understood.</source>
        <translation>Rien n’a été enregistré pour &apos;{}&apos; : son fichier &apos;{}&apos; est illisible.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its colours stand in a map, which is missing.</source>
        <translation>« {} » est endommagé : ses couleurs se trouvent dans une table, qui manque.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} channels and {} layers; that is no photo.</source>
        <translation>« {} » a {} canaux et {} couches ; ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has layers; what they show together was read, and they are not kept.</source>
        <translation>« {} » a des calques ; ce qu’ils montrent ensemble a été lu, eux-mêmes ne sont pas conservés.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.</source>
        <translation>« {} » a des pixels {} ({} bits par canal) ; AEDesk lit les entiers non signés jusqu’à 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels; AEDesk reads photos of 8 or 16 bits.</source>
        <translation>« {} » a des pixels {} ; AEDesk lit les photos de 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: &apos;{}&apos; must end in .png.</source>
        <translation>Les masques s’enregistrent en PNG : « {} » doit finir par .png.</translation>
    </message>
    <message>
        <source>The network could not be made an ONNX file that does the same: {}.</source>
        <translation>Le réseau n’a pas pu devenir un fichier ONNX qui fait la même chose : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file of weights alone: {}.</source>
        <translation>« {} » ne contient pas que des poids : {}.</translation>
    </message>
    <message>
        <source>The weights in &apos;{}&apos; are of no network that spandrel knows.</source>
        <translation>Les poids de « {} » ne sont d’aucun réseau que spandrel connaisse.</translation>
    </message>
    <message>
        <source>The weights in &apos;{}&apos; cannot be used: {}.</source>
        <translation>Les poids de « {} » ne peuvent pas servir : {}.</translation>
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
        <source>The library&apos;s index is of a later AEDesk. It was set aside as &apos;{}&apos; and is made anew; no photo was touched.</source>
        <translation>L&apos;index de la bibliothèque vient d&apos;un AEDesk plus récent. Il a été mis de côté sous « {} » et est refait ; aucune photo n&apos;a été touchée.</translation>
    </message>
    <message>
        <source>The library&apos;s index was damaged. It was set aside as &apos;{}&apos; and is made anew; no photo was touched.</source>
        <translation>L&apos;index de la bibliothèque était endommagé. Il a été mis de côté sous « {} » et est refait ; aucune photo n&apos;a été touchée.</translation>
    </message>
    <message>
        <source>The library cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>La bibliothèque ne peut pas être gardée dans « {} » ({}).</translation>
    </message>
    <message>
        <source>The library&apos;s index &apos;{}&apos; cannot be used ({}).</source>
        <translation>L&apos;index de la bibliothèque « {} » ne peut pas être utilisé ({}).</translation>
    </message>
    <message>
        <source>Another window is changing the library; try again in a moment.</source>
        <translation>Une autre fenêtre est en train de modifier la bibliothèque ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full: the library&apos;s index was not written.</source>
        <translation>Le disque est plein : l&apos;index de la bibliothèque n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>The library&apos;s folder &apos;{}&apos; is read-only: nothing can be changed in it.</source>
        <translation>Le dossier « {} » de la bibliothèque est en lecture seule : rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not in the library.</source>
        <translation>Le dossier « {} » n&apos;est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be understood: what it says of the photo is not known.</source>
        <translation>&apos;{}&apos; est illisible : ce qu’il dit de la photo n’est pas connu.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there; nothing was written for it.</source>
        <translation>&apos;{}&apos; est introuvable ; rien n’a été enregistré pour cette photo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be looked into ({}).</source>
        <translation>Impossible de consulter « {} » ({}).</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not there; what is known of its photos is kept.</source>
        <translation>Le dossier « {} » n&apos;est pas là ; ce que l&apos;on sait de ses photos est conservé.</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} is damaged: its checksum differs. Install AEDesk again, or put a good copy there.</source>
        <translation>Le fichier de poids « {} » de {} est endommagé : sa somme de contrôle diffère. Réinstallez AEDesk, ou mettez-y une bonne copie.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; is of version {}; this AEDesk reads version {}.</source>
        <translation>La fiche de modèle « {} » est de la version {} ; cet AEDesk lit la version {}.</translation>
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
        <source>The file &apos;{}&apos; of {} is another one than was added: its checksum differs. Remove the model and add it again.</source>
        <translation>Le fichier « {} » de {} n’est pas celui qui a été ajouté : sa somme de contrôle diffère. Supprimez le modèle et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file &apos;{}&apos; of {} cannot be read ({}). Remove the model and add it again.</source>
        <translation>Le fichier « {} » de {} est illisible ({}). Supprimez le modèle et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The network makes pictures {} times as large, so it cannot be for {}.</source>
        <translation>Le réseau fait des images {} fois plus grandes, il ne peut donc pas servir à {}.</translation>
    </message>
    <message>
        <source>The network takes no mask, so it cannot be for {}.</source>
        <translation>Le réseau ne prend pas de masque, il ne peut donc pas servir à {}.</translation>
    </message>
    <message>
        <source>The network makes no mask, so it cannot be for {}.</source>
        <translation>Le réseau ne fait pas de masque, il ne peut donc pas servir à {}.</translation>
    </message>
    <message>
        <source>The network makes no colours, so it cannot be for {}.</source>
        <translation>Le réseau ne fait pas de couleurs, il ne peut donc pas servir à {}.</translation>
    </message>
    <message>
        <source>The network takes {} channels and makes {}, so it cannot be for {}.</source>
        <translation>Le réseau prend {} canaux et en fait {}, il ne peut donc pas servir à {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be corrected; what can be are {}.</source>
        <translation>« {} » ne peut pas être corrigé ; ce qui peut l’être : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;: {}.</source>
        <translation>« {} » ne peut pas être « {} » : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number nor one of {}.</source>
        <translation>« {} » n’est ni un nombre ni l’un de {}.</translation>
    </message>
    <message>
        <source>The library keeps codes of at most {} numbers; this one has {}.</source>
        <translation>La bibliothèque garde des codes d’au plus {} nombres ; celui-ci en a {}.</translation>
    </message>
    <message>
        <source>The library&apos;s own code &apos;{}&apos; cannot be read; choose AEDesk&apos;s own code or another one again.</source>
        <translation>Le code choisi pour la bibliothèque &apos;{}&apos; ne peut pas être lu ; choisissez de nouveau celui d’AEDesk ou un autre.</translation>
    </message>
    <message>
        <source>The library&apos;s code cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>Le code de la bibliothèque ne peut pas être gardé dans &apos;{}&apos; ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no ONNX file that can be used: {}.</source>
        <translation>« {} » n’est pas un fichier ONNX utilisable : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for the operator &apos;{}&apos; of &apos;{}&apos;, which only a library of its maker has: it is not used.</source>
        <translation>« {} » demande l’opérateur « {} » de « {} », que seule une bibliothèque de son auteur possède : il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; wants to read &apos;{}&apos;, which is no file beside it: it is not used.</source>
        <translation>« {} » veut lire « {} », qui n’est pas un fichier à côté de lui : il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs its weights in &apos;{}&apos;, which is not there.</source>
        <translation>« {} » a besoin de ses poids dans « {} », qui n’est pas là.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no ONNX file: its name does not end with .onnx.</source>
        <translation>« {} » n’est pas un fichier ONNX : son nom ne finit pas par .onnx.</translation>
    </message>
    <message>
        <source>There is no model of yours with the id &apos;{}&apos;; yours are: {}.</source>
        <translation>Vous n’avez pas de modèle d’identifiant « {} » ; les vôtres : {}.</translation>
    </message>
    <message>
        <source>The name of a model has from 1 to {} letters.</source>
        <translation>Le nom d’un modèle a de 1 à {} caractères.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of pixels.</source>
        <translation>« {} » n’est pas un nombre de pixels.</translation>
    </message>
    <message>
        <source>A pattern for names has no ending such as &apos;{}&apos;: each result gets that of its format.</source>
        <translation>Le modèle des noms n’a pas d’extension comme « {} » : chaque résultat reçoit celle de son format.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a recipe&apos;s file nor a preset.</source>
        <translation>« {} » n’est ni le fichier d’une recette ni un préréglage.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a recipe&apos;s file nor a preset; presets are: {}.</source>
        <translation>« {} » n’est ni le fichier d’une recette ni un préréglage ; il y a : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no colours that others could follow.</source>
        <translation>« {} » n’a pas de couleurs que d’autres pourraient suivre.</translation>
    </message>
    <message>
        <source>There is no {}; there are {}.</source>
        <translation>Il n’y a pas de {} ; il y a {}.</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {}.</source>
        <translation>PyTorch n’a pas pu être installé : {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read: train the autoencoder again.</source>
        <translation>&apos;{}&apos; est illisible : entraînez à nouveau l’autoencodeur.</translation>
    </message>
    <message>
        <source>The training ended all at once; perhaps the memory was full. What was learnt is kept: go on.</source>
        <translation>L’entraînement s’est arrêté d’un coup ; la mémoire était peut-être pleine. Ce qui a été appris est conservé : continuez.</translation>
    </message>
    <message>
        <source>This AEDesk came without Python, so it cannot train: install it with Python (pip install &apos;aedesk[cpu,training]&apos;, about {} MB), train there, and open the file that it exports here.</source>
        <translation>Cet AEDesk est fourni sans Python et ne peut pas entraîner : installez-le avec Python (pip install &apos;aedesk[cpu,training]&apos;, environ {} Mo), entraînez là, puis ouvrez ici le fichier exporté.</translation>
    </message>
    <message>
        <source>To train, PyTorch is needed: {}. It takes about {} MB.</source>
        <translation>PyTorch est nécessaire à l’entraînement : {}. Il occupe environ {} Mo.</translation>
    </message>
    <message>
        <source>The training cannot be started ({}).</source>
        <translation>L’entraînement ne peut pas démarrer ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no autoencoder of the workshop: it has no {}.</source>
        <translation>&apos;{}&apos; n’est pas un autoencodeur de l’atelier : {} manque.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be made ({}).</source>
        <translation>Le dossier &apos;{}&apos; ne peut pas être créé ({}).</translation>
    </message>
    <message>
        <source>This is no recipe of an autoencoder.</source>
        <translation>Ce n’est pas la recette d’un autoencodeur.</translation>
    </message>
    <message>
        <source>There are at most {} layers, of 1 to {} nodes.</source>
        <translation>Il y a au plus {} couches, de 1 à {} nœuds.</translation>
    </message>
    <message>
        <source>The folder of a recipe has no possible name.</source>
        <translation>Le dossier d’une recette a un nom impossible.</translation>
    </message>
    <message>
        <source>The digits are grey and have {0} x {0} pixels.</source>
        <translation>Les chiffres sont en gris et font {0} x {0} pixels.</translation>
    </message>
    <message>
        <source>A convolutional autoencoder has 1 to 5 layers.</source>
        <translation>Un autoencodeur convolutif a de 1 à 5 couches.</translation>
    </message>
    <message>
        <source>With {} layers the code size is a multiple of {}: the code has that many places.</source>
        <translation>Avec {} couches, la taille du code est un multiple de {} : le code a autant d’emplacements.</translation>
    </message>
    <message>
        <source>With {} layers the picture size is a multiple of {}.</source>
        <translation>Avec {} couches, la taille de l’image est un multiple de {}.</translation>
    </message>
    <message>
        <source>A recipe of an autoencoder has no &apos;{}&apos;.</source>
        <translation>La recette d’un autoencodeur n’a pas de « {} ».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;.</source>
        <translation>&apos;{}&apos; ne peut pas être &apos;{}&apos;.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;; there are {}.</source>
        <translation>&apos;{}&apos; ne peut pas être &apos;{}&apos; ; il y a {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes from {} to {}.</source>
        <translation>&apos;{}&apos; va de {} à {}.</translation>
    </message>
    <message>
        <source>All photos are of one colour: there is nothing to learn.</source>
        <translation>Toutes les photos sont d’une seule couleur : il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <source>The Library needs an autoencoder that has learnt from whole photos of a folder.</source>
        <translation>La bibliothèque a besoin d’un auto-encodeur qui a appris de photos entières d’un dossier.</translation>
    </message>
    <message>
        <source>The code of &apos;{}&apos; is the same for all photos.</source>
        <translation>Le code de &apos;{}&apos; est le même pour toutes les photos.</translation>
    </message>
    <message>
        <source>Choose a folder of photos to learn from.</source>
        <translation>Choisissez un dossier de photos pour l’apprentissage.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; are {} photos that can be learnt from; at least {} are needed.</source>
        <translation>&apos;{}&apos; contient {} photos utilisables pour l’apprentissage ; il en faut au moins {}.</translation>
    </message>
    <message>
        <source>The digits come with scikit-learn, which is not installed: pip install scikit-learn.</source>
        <translation>Les chiffres viennent avec scikit-learn, qui n’est pas installé : pip install scikit-learn.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has learnt nothing yet.</source>
        <translation>&apos;{}&apos; n’a encore rien appris.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no shared autoencoder.</source>
        <translation>&apos;{}&apos; n’est pas un autoencodeur partagé.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for a shared autoencoder.</source>
        <translation>&apos;{}&apos; est trop volumineux pour un autoencodeur partagé.</translation>
    </message>
    <message>
        <source>A tool needs a network that takes photos of any size: a convolutional autoencoder, or a denoising one of convolutions.</source>
        <translation>Un outil a besoin d’un réseau qui accepte toutes les tailles de photo : un autoencodeur convolutif, ou un débruiteur convolutif.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not trained to the end yet.</source>
        <translation>&apos;{}&apos; n’est pas encore entraîné jusqu’au bout.</translation>
    </message>
    <message>
        <source>A model cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>Un modèle ne peut pas être gardé dans « {} » ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for a model.</source>
        <translation>« {} » est trop grand pour un modèle.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be copied ({}).</source>
        <translation>« {} » ne peut pas être copié ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; cannot be removed ({}).</source>
        <translation>Le modèle « {} » ne peut pas être supprimé ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is not there for this step; what would do is {}.</source>
        <translation>Le modèle « {} » n’est pas là pour cette étape ; à sa place conviendrait {}.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is missing: there is no &apos;{}&apos;. Install AEDesk again.</source>
        <translation>Le modèle « {} » manque : il n’y a pas de « {} ». Réinstallez AEDesk.</translation>
    </message>
    <message>
        <source>Nothing of the photo would be left; crop less.</source>
        <translation>Il ne resterait rien de la photo ; recadrez moins.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be read, so its photos were left out ({}).</source>
        <translation>Le dossier « {} » ne peut pas être lu, ses photos ont été laissées de côté ({}).</translation>
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
        <source>&apos;{}&apos; cannot be written ({}).</source>
        <translation>« {} » ne peut pas être écrit ({}).</translation>
    </message>
    <message>
        <source>The date of &apos;{}&apos; is not known before it is fetched; leave &apos;{}&apos; out of the pattern.</source>
        <translation>La date de &apos;{}&apos; n’est pas connue avant que le fichier soit récupéré ; retirez &apos;{}&apos; du modèle.</translation>
    </message>
    <message>
        <source>The pattern for names is empty; &apos;{}&apos; keeps the names of the photos.</source>
        <translation>Le modèle des noms est vide ; «&#xa0;{}&#xa0;» garde les noms des photos.</translation>
    </message>
    <message>
        <source>The name of a file cannot have &apos;{}&apos; in it.</source>
        <translation>Le nom d’un fichier ne peut pas contenir «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known in patterns for names; there are {}.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas connu dans les modèles de noms ; il y a {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; would both be called &apos;{}&apos;; &apos;{}&apos; or &apos;{}&apos; in the pattern keeps them apart.</source>
        <translation>«&#xa0;{}&#xa0;» et «&#xa0;{}&#xa0;» s’appelleraient toutes deux «&#xa0;{}&#xa0;» ; «&#xa0;{}&#xa0;» ou «&#xa0;{}&#xa0;» dans le modèle les distingue.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {}.</source>
        <translation>« {} » {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used: permission denied.</source>
        <translation>&apos;{}&apos; ne peut pas être utilisé : accès refusé.</translation>
    </message>
    <message>
        <source>Addresses such as &apos;{}&apos; need another package: pip install &apos;aedesk[cluster]&apos;.</source>
        <translation>Des adresses comme &apos;{}&apos; demandent un autre paquet : pip install &apos;aedesk[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Addresses of {}:// need another Python package ({}).</source>
        <translation>Les adresses {}:// demandent un autre paquet Python ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an address of a kind that is not known ({}://).</source>
        <translation>&apos;{}&apos; est une adresse d’un genre inconnu ({}://).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be the name of a preset: up to {} letters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>« {} » ne peut pas nommer un préréglage : {} caractères au plus, pas de point au début et aucun de / \ : * ? &quot; &lt; &gt; |.</translation>
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
        <source>The photo would become {} times as large; Enlarge makes it up to {} times as large.</source>
        <translation>La photo deviendrait {} fois plus grande ; Agrandir va jusqu’à {} fois.</translation>
    </message>
    <message>
        <source>No side of a photo can have more than {} pixels.</source>
        <translation>Aucun côté d’une photo ne peut avoir plus de {} pixels.</translation>
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
        <source>This photo has no colours to balance.</source>
        <translation>Cette photo n’a pas de couleurs à équilibrer.</translation>
    </message>
    <message>
        <source>There is no grey here, it is too dark or too light: click a place in between.</source>
        <translation>Il n’y a pas de gris ici, c’est trop sombre ou trop clair : cliquez un endroit intermédiaire.</translation>
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
        <source>Another batch is already saving the photos of &apos;{}&apos; in &apos;{}&apos;; wait until it has finished.</source>
        <translation>Un autre lot enregistre déjà les photos de « {} » dans « {} » ; attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: the process working on it ended unexpectedly; memory may have run out.</source>
        <translation>« {} » : le processus qui s’en occupait s’est arrêté ; la mémoire était peut-être pleine.</translation>
    </message>
    <message>
        <source>The photos would be saved next to their originals; choose another folder.</source>
        <translation>Les photos seraient enregistrées à côté de leurs originaux ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already exists.</source>
        <translation>« {} » existe déjà.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads to the original, which must not be replaced.</source>
        <translation>« {} » mène à l’original, qui ne doit pas être remplacé.</translation>
    </message>
    <message>
        <source>The disk is full, so the batch has stopped. Once there is space, it can continue from there.</source>
        <translation>Le disque est plein, le lot s’est donc arrêté. Dès qu’il y a de la place, il peut reprendre.</translation>
    </message>
    <message>
        <source>does not say how it was edited, as the XMP of the photo cannot be understood</source>
        <translation>ne dit pas comment elle a été modifiée, car le XMP de la photo est incompréhensible</translation>
    </message>
    <message>
        <source>is without the EXIF or XMP that cannot be understood, as it may name the location</source>
        <translation>est sans EXIF ni XMP incompréhensibles, car ils pourraient nommer le lieu</translation>
    </message>
    <message>
        <source>{} is to be done by the model &apos;{}&apos;, which is not there; what would do is {}. Nothing was done.</source>
        <translation>{} doit être fait par le modèle « {} », qui n’est pas là ; à sa place conviendrait {}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The preset cannot be saved ({}).</source>
        <translation>Le préréglage ne peut pas être enregistré ({}).</translation>
    </message>
    <message>
        <source>The steps cannot be saved next to &apos;{}&apos; ({}).</source>
        <translation>Les étapes ne peuvent pas être enregistrées à côté de « {} » ({}).</translation>
    </message>
    <message>
        <source>This photo is already in colour. To recolour it, switch on Recolour (--recolor).</source>
        <translation>Cette photo est déjà en couleur. Pour la recolorer, activez « Recolorer » (--recolor).</translation>
    </message>
    <message>
        <source>A photo with colours can lead AEDesk&apos;s own network only.</source>
        <translation>Une photo en couleurs ne peut guider que le réseau d’AEDesk.</translation>
    </message>
    <message>
        <source>The photo already has {} x {} pixels; Enlarge only makes photos larger.</source>
        <translation>La photo a déjà {} x {} pixels ; Agrandir ne fait que rendre les photos plus grandes.</translation>
    </message>
    <message>
        <source>The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it anyway, switch on Very large results (--huge).</source>
        <translation>La photo aurait {} mégapixels, et AEDesk ouvre des fichiers jusqu’à {}. Pour la faire quand même, activez Très grands résultats (--huge).</translation>
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
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>blurry, blurred, unsharp, out of focus, soft, deblur, motion blur, sharpness, clarity, details</source>
        <translation>floue, flou, bougé, mise au point, doux, affiner, clarté, détails, netteté</translation>
    </message>
    <message>
        <source>trim, cut, cut off, straighten, crooked, horizon, tilt, flip, mirror, aspect ratio</source>
        <translation>rogner, couper, redresser, penchée, horizon, incliner, retourner, miroir, rotation, proportions</translation>
    </message>
    <message>
        <source>steps, layers, versions, snapshots, undo, go back, revert, original</source>
        <translation>étapes, calques, versions, instantanés, annuler, revenir, original</translation>
    </message>
    <message>
        <source>load, import, file, picture, image, scan</source>
        <translation>charger, importer, fichier, image, scan</translation>
    </message>
    <message>
        <source>album page, cut apart, separate, several photos, PDF pages, TIFF pages</source>
        <translation>page d’album, découper, séparer, plusieurs photos, pages PDF, pages TIFF</translation>
    </message>
    <message>
        <source>autoencoder, train, network, neural, machine learning, PCA, code, latent space, own model</source>
        <translation>auto-encodeur, entraîner, réseau, neuronal, apprentissage automatique, ACP, code, espace latent, modèle personnel</translation>
    </message>
    <message>
        <source>directory, gallery, thumbnails, library, overview</source>
        <translation>répertoire, galerie, vignettes, miniatures, bibliothèque, aperçu</translation>
    </message>
    <message>
        <source>library, import, catalogue, index, scan folder, directory, collection</source>
        <translation>importer, catalogue, index, répertoire, collection, indexer</translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation>sauvegarder, garder, sauver</translation>
    </message>
    <message>
        <source>rename, copy, another name, format, location</source>
        <translation>renommer, copie, autre nom, format, emplacement</translation>
    </message>
    <message>
        <source>everything, store</source>
        <translation>tout sauvegarder</translation>
    </message>
    <message>
        <source>sidecar, project, continue later, recipe</source>
        <translation>fichier annexe, projet, continuer plus tard, recette</translation>
    </message>
    <message>
        <source>XMP, EXIF, IPTC, AI label, provenance, content credentials, history</source>
        <translation>XMP, EXIF, IPTC, mention IA, provenance, content credentials, historique</translation>
    </message>
    <message>
        <source>share, send, email, e-mail, web, publish, resize, smaller, convert, format, JPEG, PNG, TIFF, WebP, metadata, EXIF, location, GPS, privacy, quality, dpi</source>
        <translation>partager, envoyer, e-mail, courriel, web, publier, redimensionner, réduire, convertir, format, JPEG, PNG, TIFF, WebP, métadonnées, EXIF, lieu, GPS, confidentialité, qualité, ppp, localisation, position</translation>
    </message>
    <message>
        <source>paper, printer, PDF</source>
        <translation>papier, imprimante, tirage, PDF</translation>
    </message>
    <message>
        <source>difference, heat map, compare</source>
        <translation>différence, comparer</translation>
    </message>
    <message>
        <source>exit, close, leave</source>
        <translation>fermer, sortir, terminer</translation>
    </message>
    <message>
        <source>back, revert, cancel, step back</source>
        <translation>défaire, revenir, retour, undo</translation>
    </message>
    <message>
        <source>repeat, again, forward</source>
        <translation>rétablir, répéter, de nouveau, redo</translation>
    </message>
    <message>
        <source>sync, paste settings, copy settings, repeat, again, apply to all</source>
        <translation>synchroniser, copier les réglages, coller les réglages, répéter, appliquer à toutes</translation>
    </message>
    <message>
        <source>version, variant, virtual copy, keep, remember, checkpoint, history</source>
        <translation>version, variante, copie virtuelle, garder, point de reprise, historique</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>clipboard, insert, screenshot</source>
        <translation>presse-papiers, insérer, capture d’écran</translation>
    </message>
    <message>
        <source>search, actions, help, menu</source>
        <translation>chercher, trouver, actions, aide, menu</translation>
    </message>
    <message>
        <source>bigger, closer, magnify, enlarge</source>
        <translation>zoomer, agrandir, plus près, rapprocher</translation>
    </message>
    <message>
        <source>smaller, further</source>
        <translation>dézoomer, réduire, plus loin, éloigner</translation>
    </message>
    <message>
        <source>fit to window, fit to screen, zoom, full view</source>
        <translation>ajuster à la fenêtre, adapter, zoom, vue entière</translation>
    </message>
    <message>
        <source>100 %, 1:1, zoom, full size, original size</source>
        <translation>100 %, 1:1, zoom, taille réelle</translation>
    </message>
    <message>
        <source>before and after, split view, divider</source>
        <translation>avant après, comparaison, séparateur, vue partagée</translation>
    </message>
    <message>
        <source>before, after, history, earlier, previous state</source>
        <translation>avant, après, historique, plus tôt, état précédent</translation>
    </message>
    <message>
        <source>compare, before and after, next to each other, two views, split view</source>
        <translation>comparer, avant après, deux vues, vue partagée</translation>
    </message>
    <message>
        <source>compare, before and after, heat map, what changed</source>
        <translation>comparer, avant après, différence, ce qui a changé</translation>
    </message>
    <message>
        <source>forward, following</source>
        <translation>avancer, suivant, prochaine</translation>
    </message>
    <message>
        <source>back, last</source>
        <translation>retour, dernière, arrière</translation>
    </message>
    <message>
        <source>catalogue, catalog, collection, archive, albums, duplicates, copies, groups, faces, people, keywords, map, search photos, import</source>
        <translation>catalogue, collection, archives, albums, doublons, copies, groupes, visages, personnes, mots-clés, carte, chercher des photos, importer</translation>
    </message>
    <message>
        <source>overexposed, underexposed, blown highlights, crushed shadows, burnt out, zebra, gamut, histogram, exposure</source>
        <translation>surexposé, sous-exposé, surexposition, hautes lumières, ombres bouchées, brûlé, zébra, histogramme, exposition</translation>
    </message>
    <message>
        <source>magnifier, magnifying glass, zoom, detail, compare</source>
        <translation>grossir, zoom, détail, comparer</translation>
    </message>
    <message>
        <source>fullscreen, presentation, hide panels, lights out, big, slideshow</source>
        <translation>tout l’écran, présentation, masquer les panneaux, diaporama, grand</translation>
    </message>
    <message>
        <source>focus, keyboard, tab, region</source>
        <translation>focus, clavier, tabulation, région</translation>
    </message>
    <message>
        <source>auto, automatic, enhance, fix, improve, old photo, recipe, preset, one click, AI</source>
        <translation>automatique, auto, améliorer, rénover, vieille photo, recette, préréglage, en un clic, IA</translation>
    </message>
    <message>
        <source>scratches, dust, specks, spots, stains, creases, folds, tears, cracks, holes, damaged, fix, heal, inpaint, hairs, mould, mold, foxing</source>
        <translation>rayures, rayée, poussières, taches, plis, pliures, déchirures, fissures, trous, abîmée, endommagée, retouche, cheveux, moisissures, rousseurs</translation>
    </message>
    <message>
        <source>noisy, grain, grainy, film grain, noise reduction, smooth, JPEG blocks, JPEG compression artifacts, ISO</source>
        <translation>bruit, bruitée, grain, granuleux, réduction du bruit, lisser, artefacts JPEG, blocs, ISO</translation>
    </message>
    <message>
        <source>yellowed, pale, sepia, white balance, colour cast, color, contrast, brightness, exposure, levels, curve, curves, gradation, histogram, gamma, pipette, eyedropper, grey point, black point, white point, clipping, shadows, highlights, midtones, tone, saturation, dark photo, WB, temperature, warm, cold, hue, vibrance</source>
        <translation>décolorée, jaunie, délavée, pâle, sépia, dominante, balance des blancs, contraste, luminosité, éclaircir, exposition, niveaux, courbe, courbes, histogramme, gamma, pipette, point gris, point noir, point blanc, écrêtage, ombres, hautes lumières, tons moyens, tons, saturation, trop sombre, température, chaud, froid, teinte, vibrance</translation>
    </message>
    <message>
        <source>black and white, monochrome, grey, grayscale, colour, color, tint, paint, b&amp;w, bw, greyscale, colorize</source>
        <translation>noir et blanc, monochrome, niveaux de gris, couleur, colorier, coloration, n&amp;b, nb</translation>
    </message>
    <message>
        <source>logo, date stamp, text, writing, object, person, unwanted, clean up, delete, inpaint, wm</source>
        <translation>logo, date, tampon, texte, écriture, objet, personne, enlever, effacer, gommer, indésirable, wm</translation>
    </message>
    <message>
        <source>bigger, larger, upscale, super resolution, resize, image size, zoom, more pixels, resolution, dpi, scale, megapixels, 4K</source>
        <translation>plus grand, agrandissement, suréchantillonner, super-résolution, redimensionner, taille de l’image, plus de pixels, résolution, ppp, mégapixels, 4K</translation>
    </message>
    <message>
        <source>password, passphrase, lock, encrypt, protect, smaller file, file size, shrink, reduce, quality, AED, compression</source>
        <translation>mot de passe, phrase secrète, verrouiller, chiffrer, crypter, protéger, fichier plus petit, taille du fichier, réduire, qualité, AED, compresser, compression</translation>
    </message>
    <message>
        <source>many photos, several photos, all photos, bulk, mass, series, album, at once, automate, macro, workflow</source>
        <translation>par lots, traitement par lots, batch, plusieurs photos, toutes les photos, série, album, en masse, automatiser, macro</translation>
    </message>
    <message>
        <source>abort, interrupt, break, cancel</source>
        <translation>stop, interrompre, annuler, abandonner, annuler la tâche</translation>
    </message>
    <message>
        <source>thumbnails, overview, gallery, contact sheet, library, list, grid</source>
        <translation>grille, vignettes, aperçu, galerie, planche-contact, bibliothèque, liste, mosaïque</translation>
    </message>
    <message>
        <source>trim, cut, cut off, straighten, crooked, horizon, tilt, aspect ratio, border, frame</source>
        <translation>rogner, couper, redresser, penchée, horizon, incliner, rotation, proportions, bord, cadre</translation>
    </message>
    <message>
        <source>turn, 90 degrees, orientation, portrait, upside down</source>
        <translation>tourner, rotation, 90 degrés, orientation, portrait, à l’envers</translation>
    </message>
    <message>
        <source>mirror, reflect, reverse, wrong way round</source>
        <translation>miroir, retourner, inverser, à l’envers</translation>
    </message>
    <message>
        <source>rating, remove rating, unrated</source>
        <translation>note, notation, enlever la note</translation>
    </message>
    <message>
        <source>stars, rating, favourite, favorite</source>
        <translation>étoiles, note, notation, favorite, préférée</translation>
    </message>
    <message>
        <source>delete, remove, discard, trash, bad photo, sort out, cull</source>
        <translation>supprimer, écarter, corbeille, mauvaise photo, trier</translation>
    </message>
    <message>
        <source>similar, search by image, reverse image search, same person, look alike, duplicates, versions</source>
        <translation>similaires, recherche par image, recherche inversée, même personne, doublons, versions</translation>
    </message>
    <message>
        <source>similar, search by image, face, person, detail, region, crop</source>
        <translation>similaires, recherche par image, visage, personne, détail, zone</translation>
    </message>
    <message>
        <source>latent space, features, embedding, autoencoder, PCA, principal components, vector, sliders</source>
        <translation>espace latent, caractéristiques, autoencodeur, ACP, composantes principales, vecteur, curseurs</translation>
    </message>
    <message>
        <source>pan, drag, scroll, move</source>
        <translation>déplacer, glisser, défiler, bouger</translation>
    </message>
    <message>
        <source>paint, draw, mask, select, mark</source>
        <translation>peindre, dessiner, masque, sélectionner, marquer</translation>
    </message>
    <message>
        <source>rubber, delete, remove, mask, unmark</source>
        <translation>effacer, supprimer, enlever, masque</translation>
    </message>
    <message>
        <source>select, selection, outline, mask, area</source>
        <translation>sélectionner, sélection, contour, masque, zone</translation>
    </message>
    <message>
        <source>healing brush, clone stamp, retouch, spots, dust, pimple, blemish</source>
        <translation>correcteur, tampon de duplication, taches, poussière, bouton, défaut</translation>
    </message>
    <message>
        <source>bigger, brush size, thicker</source>
        <translation>taille du pinceau, agrandir, plus épais</translation>
    </message>
    <message>
        <source>brush size, thinner</source>
        <translation>taille du pinceau, réduire, plus fin</translation>
    </message>
    <message>
        <source>expand mask, expand selection, wider, dilate</source>
        <translation>dilater le masque, étendre la sélection, élargir</translation>
    </message>
    <message>
        <source>contract mask, contract selection, narrower, erode</source>
        <translation>contracter le masque, rétrécir la sélection</translation>
    </message>
    <message>
        <source>reverse selection, inverse mask, negative</source>
        <translation>intervertir la sélection, contraire, négatif</translation>
    </message>
    <message>
        <source>deselect, select none, delete mask, remove selection, reset</source>
        <translation>désélectionner, vider le masque, enlever, réinitialiser</translation>
    </message>
    <message>
        <source>hide, overlay, red, selection, mask</source>
        <translation>masquer, cacher, afficher, rouge, sélection, masque</translation>
    </message>
    <message>
        <source>load, import, selection</source>
        <translation>charger, importer, sélection</translation>
    </message>
    <message>
        <source>export, selection, store</source>
        <translation>exporter, sauvegarder, sélection</translation>
    </message>
    <message>
        <source>preferences, options, configuration, dark, light, theme, appearance, language, keyboard, hotkeys, GPU, graphics card, memory, processor, models, networks, folder, shortcuts, CUDA</source>
        <translation>préférences, options, configuration, sombre, clair, mode sombre, apparence, langue, clavier, carte graphique, GPU, mémoire, processeur, modèles, réseaux, dossier, raccourcis, CUDA</translation>
    </message>
    <message>
        <source>help, manual, tutorial, how to, documentation, instructions</source>
        <translation>aide, manuel, mode d’emploi, tutoriel, documentation, comment</translation>
    </message>
    <message>
        <source>example, demo, try, test photo</source>
        <translation>démo, essai, photo de test, essayer</translation>
    </message>
    <message>
        <source>tips, tour, first steps, tutorial, introduction</source>
        <translation>astuces, visite, premiers pas, tutoriel, introduction</translation>
    </message>
    <message>
        <source>version, licence, license, update, credits</source>
        <translation>version, licence, mise à jour, crédits, info</translation>
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
        <source>Method</source>
        <translation>Méthode</translation>
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
        <source>Reduces the blur of lens, camera shake and scanner.</source>
        <translation>Réduit le flou de l’objectif, du bougé et du scanner.</translation>
    </message>
    <message>
        <source>Faded colours</source>
        <translation>Couleurs passées</translation>
    </message>
    <message>
        <source>Restore tones</source>
        <translation>Raviver les tons</translation>
    </message>
    <message>
        <source>Restores the tones and colours of a faded or yellowed print.</source>
        <translation>Ravive les tons et les couleurs d’un tirage passé ou jauni.</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>Coloriser</translation>
    </message>
    <message>
        <source>Colourise photo</source>
        <translation>Coloriser la photo</translation>
    </message>
    <message>
        <source>Gives black-and-white photos believable colours, automatically or from the colours that you set.</source>
        <translation>Donne des couleurs crédibles aux photos en noir et blanc, automatiquement ou d’après vos indications.</translation>
    </message>
    <message>
        <source>Remove marked areas</source>
        <translation>Supprimer les zones marquées</translation>
    </message>
    <message>
        <source>Finds and removes watermarks, date stamps and studio stamps, or whatever you paint over. For pictures that you have the right to change.</source>
        <translation>Trouve et supprime filigranes, dates et tampons de studio, ou ce que vous peignez. Pour les images que vous avez le droit de modifier.</translation>
    </message>
    <message>
        <source>Crop &amp; rotate</source>
        <translation>Recadrer et pivoter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Crops, rotates, flips and straightens the photo.</source>
        <translation>Recadre, fait pivoter, retourne et redresse la photo.</translation>
    </message>
    <message>
        <source>The most likely colours, muted</source>
        <translation>Les couleurs les plus probables, sobres</translation>
    </message>
    <message>
        <source>Soft and warm, like a studio print coloured by hand</source>
        <translation>Doux et chaud, comme un tirage de studio colorié à la main</translation>
    </message>
    <message>
        <source>How faint a scratch or spot may be and still be marked.</source>
        <translation>À quel point une rayure ou une tache peut être faible et encore être marquée.</translation>
    </message>
    <message>
        <source>Dust sensitivity</source>
        <translation>Sensibilité aux poussières</translation>
    </message>
    <message>
        <source>How readily small dust spots are marked.</source>
        <translation>Avec quelle facilité les petites poussières sont marquées.</translation>
    </message>
    <message>
        <source>Maximum width</source>
        <translation>Largeur maximale</translation>
    </message>
    <message>
        <source>Wider marks are ignored (per cent of the shorter side).</source>
        <translation>Les marques plus larges sont ignorées (pour cent du petit côté).</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Élargir de</translation>
    </message>
    <message>
        <source>Pixels added around the damage, whose edges are soft.</source>
        <translation>Pixels ajoutés autour des dégâts, dont les bords sont flous.</translation>
    </message>
    <message>
        <source>Fill replaces what is lost. Even out tone removes stains, foxing and old tape where the picture is still there; mark a little beyond their edges.</source>
        <translation>Combler remplace ce qui est perdu. Égaliser la tonalité enlève taches, rousseurs et traces d’adhésif là où l’image est encore présente ; marquez un peu au-delà de leurs bords.</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>AEDesk&apos;s own network, or one that you have added.</source>
        <translation>Le réseau d’AEDesk, ou un que vous avez ajouté.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Comblé par</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
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
        <translation>Conserver le grain</translation>
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
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>How much of the blur is removed.</source>
        <translation>Combien de flou est enlevé.</translation>
    </message>
    <message>
        <source>How blurred the photo is, in pixels. Auto measures its sharpest edges and leaves a sharp photo alone.</source>
        <translation>À quel point la photo est floue, en pixels. Auto mesure les contours les plus nets et laisse inchangée une photo nette.</translation>
    </message>
    <message>
        <source>How much smooth areas are left alone, so that grain is not sharpened.</source>
        <translation>À quel point les zones unies restent inchangées, pour que le grain ne ressorte pas.</translation>
    </message>
    <message>
        <source>How far the faded tones are restored.</source>
        <translation>Jusqu’où les tons passés sont ravivés.</translation>
    </message>
    <message>
        <source>More or less contrast than estimated.</source>
        <translation>Plus ou moins de contraste que l’estimation.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>The colour of something that should be a neutral grey.</source>
        <translation>La couleur de quelque chose qui devrait être d’un gris neutre.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Black point, gamma of the midtones, white point.</source>
        <translation>Point noir, gamma des tons moyens, point blanc.</translation>
    </message>
    <message>
        <source>Red levels</source>
        <translation>Niveaux du rouge</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of red.</source>
        <translation>Point noir, gamma et point blanc du rouge.</translation>
    </message>
    <message>
        <source>Green levels</source>
        <translation>Niveaux du vert</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of green.</source>
        <translation>Point noir, gamma et point blanc du vert.</translation>
    </message>
    <message>
        <source>Blue levels</source>
        <translation>Niveaux du bleu</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of blue.</source>
        <translation>Point noir, gamma et point blanc du bleu.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Points of the tone curve, before and after.</source>
        <translation>Points de la courbe, avant et après.</translation>
    </message>
    <message>
        <source>Red curve</source>
        <translation>Courbe du rouge</translation>
    </message>
    <message>
        <source>Points of the curve of red, before and after.</source>
        <translation>Points de la courbe du rouge, avant et après.</translation>
    </message>
    <message>
        <source>Green curve</source>
        <translation>Courbe du vert</translation>
    </message>
    <message>
        <source>Points of the curve of green, before and after.</source>
        <translation>Points de la courbe du vert, avant et après.</translation>
    </message>
    <message>
        <source>Blue curve</source>
        <translation>Courbe du bleu</translation>
    </message>
    <message>
        <source>Points of the curve of blue, before and after.</source>
        <translation>Points de la courbe du bleu, avant et après.</translation>
    </message>
    <message>
        <source>Warmer or, below 0, cooler light.</source>
        <translation>Une lumière plus chaude ou, sous 0, plus froide.</translation>
    </message>
    <message>
        <source>Also recolour photos that are already in colour.</source>
        <translation>Recolorer aussi les photos déjà en couleur.</translation>
    </message>
    <message>
        <source>How faint a mark may be and still be found.</source>
        <translation>À quel point une marque peut être faible et encore être trouvée.</translation>
    </message>
    <message>
        <source>Pixels added around the mark, whose edges are soft.</source>
        <translation>Pixels ajoutés autour de la marque, dont les bords sont flous.</translation>
    </message>
    <message>
        <source>Recover the photo that shows through a watermark, or fill everything from its surroundings. Automatic recovers what was found and fills what was marked by hand.</source>
        <translation>Récupérer la photo qui transparaît sous un filigrane, ou tout combler d’après les alentours. Automatique récupère ce qui a été trouvé et comble ce qui a été marqué à la main.</translation>
    </message>
    <message>
        <source>Recover the photo underneath</source>
        <translation>Récupérer la photo en dessous</translation>
    </message>
    <message>
        <source>Fill from surroundings</source>
        <translation>Combler d’après les alentours</translation>
    </message>
    <message>
        <source>As a factor, in pixels, in megapixels, or for a print.</source>
        <translation>Par un facteur, en pixels, en mégapixels ou pour un tirage.</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>How many times as large each side of the photo becomes.</source>
        <translation>Combien de fois chaque côté de la photo s’agrandit.</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>The photo is fitted to the paper.</source>
        <translation>La photo est ajustée au papier.</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Hauteur du papier</translation>
    </message>
    <message>
        <source>Unit of the paper size.</source>
        <translation>Unité du format de papier.</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <translation>Résolution d’impression</translation>
    </message>
    <message>
        <source>Dots per inch on the paper.</source>
        <translation>Points par pouce sur le papier.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Allow results that are larger than AEDesk can open again.</source>
        <translation>Autoriser des résultats plus grands que ce qu’AEDesk peut rouvrir.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rotate in steps of 90°.</source>
        <translation>Pivoter par pas de 90°.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° à gauche</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° à droite</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>Flip horizontally or vertically.</source>
        <translation>Retourner horizontalement ou verticalement.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontale</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Degrees clockwise; empty corners are cropped.</source>
        <translation>Degrés dans le sens horaire ; les coins vides sont rognés.</translation>
    </message>
    <message>
        <source>Crop left</source>
        <translation>Rogner à gauche</translation>
    </message>
    <message>
        <source>How much to crop, in per cent of the width.</source>
        <translation>Combien rogner, en pour cent de la largeur.</translation>
    </message>
    <message>
        <source>Crop top</source>
        <translation>Rogner en haut</translation>
    </message>
    <message>
        <source>How much to crop, in per cent of the height.</source>
        <translation>Combien rogner, en pour cent de la hauteur.</translation>
    </message>
    <message>
        <source>Crop right</source>
        <translation>Rogner à droite</translation>
    </message>
    <message>
        <source>Crop bottom</source>
        <translation>Rogner en bas</translation>
    </message>
    <message>
        <source>Ready-made settings to start from</source>
        <translation>Réglages tout prêts comme point de départ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>How much of this step is laid over the photo as it was before.</source>
        <translation>Quelle part de cette étape recouvre la photo d’avant.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Contour progressif</translation>
    </message>
    <message>
        <source>How wide the soft edge of the painted area is.</source>
        <translation>La largeur du bord adouci de la zone peinte.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>grain kept</source>
        <translation>grain conservé</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>scratches and dust</source>
        <translation>rayures et poussières</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>défauts du JPEG</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>Keep sepia</source>
        <translation>Conserver le sépia</translation>
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
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Warmer (yellow, red) or cooler (blue).</source>
        <translation>Plus chaud (jaune, rouge) ou plus froid (bleu).</translation>
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
        <source>Recolour</source>
        <translation>Recolorer</translation>
    </message>
    <message>
        <source>Remove watermark</source>
        <translation>Supprimer un filigrane</translation>
    </message>
    <message>
        <source>Find watermark</source>
        <translation>Trouver le filigrane</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Sharpen photo</source>
        <translation>Augmenter la netteté</translation>
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
        <source>Stronger colours</source>
        <translation>Des couleurs plus fortes</translation>
    </message>
    <message>
        <source>How much of the brightness grain to leave; colour noise still goes. Auto leaves a black-and-white photo as much as can just be seen.</source>
        <translation>Quelle part du grain de luminosité reste ; le bruit de couleur part quand même. Auto en laisse à une photo en noir et blanc autant qu’on en voit à peine.</translation>
    </message>
    <message>
        <source>Keep texture</source>
        <translation>Conserver la texture</translation>
    </message>
    <message>
        <source>How much of the texture of skin, cloth or sand to put back that was taken for noise.</source>
        <translation>Quelle part de la texture de la peau, du tissu ou du sable, prise pour du bruit, est rendue.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Protect grain</source>
        <translation>Protéger le grain</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Nouvelle taille</translation>
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
        <source>In pixels.</source>
        <translation>En pixels.</translation>
    </message>
    <message>
        <source>Millions of pixels.</source>
        <translation>Millions de pixels.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
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
        <source>Cleaning up removes noise, JPEG artefacts and blur where they are found.</source>
        <translation>Nettoyer enlève le bruit, les défauts du JPEG et le flou là où ils sont trouvés.</translation>
    </message>
    <message>
        <source>Enlarge only</source>
        <translation>Agrandir seulement</translation>
    </message>
    <message>
        <source>Clean up too</source>
        <translation>Nettoyer aussi</translation>
    </message>
    <message>
        <source>Very large results</source>
        <translation>Très grands résultats</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Style</translation>
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
        <translation>intensité</translation>
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
        <translation>plus larges ignorés</translation>
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
