<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Fully connected</source>
        <translation>Totalmente conectado</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolucional</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profundo</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>De eliminación de ruido</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Disperso</translation>
    </message>
    <message>
        <source>Contractive</source>
        <translation>Contractivo</translation>
    </message>
    <message>
        <source>Variational</source>
        <translation>Variacional</translation>
    </message>
    <message>
        <source>Every pixel is connected with every node: the plainest kind, for small pictures.</source>
        <translation>Cada píxel está conectado con cada nodo: el tipo más sencillo, para imágenes pequeñas.</translation>
    </message>
    <message>
        <source>The same small filters everywhere: for photos of any size, and for the tools of AEDesk.</source>
        <translation>Los mismos filtros pequeños en todas partes: para fotos de cualquier tamaño y para las herramientas de AEDesk.</translation>
    </message>
    <message>
        <source>Several layers between picture and code, which find shapes made of shapes.</source>
        <translation>Varias capas entre la imagen y el código, que encuentran formas hechas de formas.</translation>
    </message>
    <message>
        <source>Gets a spoilt picture and learns to give the clean one.</source>
        <translation>Recibe una imagen estropeada y aprende a devolver la limpia.</translation>
    </message>
    <message>
        <source>May use many numbers, but only a few of them for each picture.</source>
        <translation>Puede usar muchos números, pero solo unos pocos para cada imagen.</translation>
    </message>
    <message>
        <source>Its code changes little where the picture changes little.</source>
        <translation>Su código cambia poco donde la imagen cambia poco.</translation>
    </message>
    <message>
        <source>Its codes lie close together without gaps, so that new pictures can be drawn from it.</source>
        <translation>Sus códigos están juntos y sin huecos, de modo que se pueden dibujar imágenes nuevas.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>Photos of a folder</source>
        <translation>Fotos de una carpeta</translation>
    </message>
    <message>
        <source>Digits (8 × 8)</source>
        <translation>Dígitos (8 × 8)</translation>
    </message>
    <message>
        <source>Drawn shapes</source>
        <translation>Formas dibujadas</translation>
    </message>
    <message>
        <source>Whole photos, made small</source>
        <translation>Fotos enteras, reducidas</translation>
    </message>
    <message>
        <source>Details in full size</source>
        <translation>Detalles a tamaño real</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Missing pixels</source>
        <translation>Píxeles ausentes</translation>
    </message>
    <message>
        <source>Grain and damage of scans</source>
        <translation>Grano y daños de los escaneos</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Divergencia de Kullback-Leibler</translation>
    </message>
    <message>
        <source>Sum of the numbers (L1)</source>
        <translation>Suma de los números (L1)</translation>
    </message>
    <message>
        <source>Clean my scans’ grain</source>
        <translation>Limpiar el grano de mis escaneos</translation>
    </message>
    <message>
        <source>Ten numbers for a digit</source>
        <translation>Diez números para un dígito</translation>
    </message>
    <message>
        <source>Smallest code for portraits</source>
        <translation>El código más pequeño para retratos</translation>
    </message>
    <message>
        <source>Draw shapes that never were</source>
        <translation>Dibujar formas que nunca existieron</translation>
    </message>
    <message>
        <source>Let the Library find photos by the code of “%s”?</source>
        <translation>¿Debe la biblioteca encontrar fotos con el código de «%s»?</translation>
    </message>
    <message>
        <source>Let the Library find photos by AEDesk’s own code again?</source>
        <translation>¿Debe la biblioteca volver a encontrar fotos con el código de AEDesk?</translation>
    </message>
    <message>
        <source>Its index is made anew: every photo is read once more, about twenty in a second. Until then photos are not found by what is on them. Names, notes, stars and groups stay.</source>
        <translation>Su índice se hace de nuevo: cada foto se lee otra vez, unas veinte por segundo. Hasta entonces las fotos no se encuentran por su contenido. Nombres, notas, estrellas y grupos se conservan.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AEDesk</source>
        <translation>Acerca de AEDesk</translation>
    </message>
    <message>
        <source>AEDesk</source>
        <translation>AEDesk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>The networks were trained on freely licensed photos. Thank you to everyone who shares them: weights/CREDITS.tsv lists every photo.</source>
        <translation>Las redes se entrenaron con fotos de licencia libre. Gracias a quienes las comparten: weights/CREDITS.tsv las enumera todas.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gives people their old photographs back.&lt;/p&gt;&lt;p&gt;Everything runs on this computer. Your photos never leave it.&lt;/p&gt;&lt;p&gt;AEDesk and its networks are under the MIT licence. It uses Qt under the LGPL 3.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Devuelve a la gente sus viejas fotografías.&lt;/p&gt;&lt;p&gt;Todo se hace en este ordenador. Sus fotos nunca salen de él.&lt;/p&gt;&lt;p&gt;AEDesk y sus redes tienen la licencia MIT. Usa Qt con la LGPL 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <translation>Fotos similares a «%s»</translation>
    </message>
    <message>
        <source>Photos like a part of “%s”</source>
        <translation>Fotos similares a una parte de «%s»</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Esta foto</translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>The whole photo, or only what you paint over it</source>
        <translation>Toda la foto, o solo lo que pinte encima</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto entera</translation>
    </message>
    <message>
        <source>Painted area</source>
        <translation>Zona pintada</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Take the brush and paint where it shall work.</source>
        <translation>Tome el pincel y pinte donde deba actuar.</translation>
    </message>
    <message>
        <source>%s %% of the photo is marked.</source>
        <translation>Está marcado el %s %% de la foto.</translation>
    </message>
</context>
<context>
    <name>AxisRows</name>
    <message>
        <source>Without the tick it is dropped: put to its mean.</source>
        <translation>Sin la marca se descarta: se pone en su media.</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Doble clic o Supr para restablecer.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Where to save the restored photos; the originals are not touched</source>
        <translation>Dónde guardar las fotos restauradas; los originales no se modifican</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Colourise black-and-white photos</source>
        <translation>Colorear las fotos en blanco y negro</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>Omitir las fotos ya hechas</translation>
    </message>
    <message>
        <source>Process again and replace</source>
        <translation>Procesar de nuevo y reemplazar</translation>
    </message>
    <message>
        <source>More jobs are faster on a processor with many cores, but need more memory</source>
        <translation>Más tareas son más rápidas con muchos núcleos, pero necesitan más memoria</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Carpeta de origen</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>Tareas en paralelo</translation>
    </message>
    <message>
        <source>Restore automatically</source>
        <translation>Restaurar automáticamente</translation>
    </message>
    <message>
        <source>Apply the steps listed in Restore</source>
        <translation>Aplicar los pasos de Restaurar</translation>
    </message>
    <message>
        <source>Preset: %s</source>
        <translation>Ajuste preestablecido: %s</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Will be restored</source>
        <translation>Se restaurará</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>Skipped: not ticked</source>
        <translation>Omitida: sin marcar</translation>
    </message>
    <message>
        <source>Replaces the file that is there</source>
        <translation>Reemplaza el archivo existente</translation>
    </message>
    <message>
        <source>Skipped: already done</source>
        <translation>Omitida: ya está hecha</translation>
    </message>
    <message>
        <source>Nothing to do: copied unchanged</source>
        <translation>Nada que hacer: copiada sin cambios</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Restore a folder (batch)</source>
        <translation>Restaurar una carpeta (lote)</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Carpeta de origen</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the results in the file manager</source>
        <translation>Mostrar los resultados en el gestor de archivos</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message numerus="yes">
        <source>%n photos will be restored</source>
        <translation>
            <numerusform>Se restaurará %n foto</numerusform>
            <numerusform>Se restaurarán %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Stopped. Press Start to continue.</source>
        <translation>Detenido. Pulse Iniciar para continuar.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%d of %n photos</source>
        <translation>
            <numerusform>%d de %n foto</numerusform>
            <numerusform>%d de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%d done</source>
        <translation>%d hechas</translation>
    </message>
    <message>
        <source>%d skipped</source>
        <translation>%d omitidas</translation>
    </message>
    <message>
        <source>%d with problems</source>
        <translation>%d con problemas</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>&amp;No more hints</source>
        <translation>&amp;No más consejos</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo. While comparing, the left and right arrow keys move the divider.</source>
        <translation>La foto. Al comparar, las flechas izquierda y derecha mueven el divisor.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview, not applied yet</source>
        <translation>Vista previa, aún sin aplicar</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>No changes yet.</source>
        <translation>Aún no hay cambios.</translation>
    </message>
    <message>
        <source>The photo cannot be compared with its original, so there is no change map.</source>
        <translation>La foto no se puede comparar con su original, así que no hay mapa de cambios.</translation>
    </message>
    <message>
        <source>Save change map</source>
        <translation>Guardar el mapa de cambios</translation>
    </message>
    <message>
        <source>Saved as “%s”.</source>
        <translation>Guardada como «%s».</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Photo copied.</source>
        <translation>Foto copiada.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Pasted photo.png</source>
        <translation>Foto pegada.png</translation>
    </message>
</context>
<context>
    <name>ClusterField</name>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Empty: this computer alone</source>
        <translation>Vacío: solo este ordenador</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler (tcp://host:8786), the file it writes (scheduler.json), or local:4 for 4 processes of this computer. Certificates are those of Dask&apos;s configuration.</source>
        <translation>Dirección de un scheduler de Dask (tcp://host:8786), el archivo que escribe (scheduler.json), o local:4 para 4 procesos de este ordenador. Los certificados son los de la configuración de Dask.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>{worker}: {speed} photos a minute, {photos} done</source>
        <translation>{worker}: {speed} fotos por minuto, {photos} hechas</translation>
    </message>
    <message>
        <source>{count} workers: {slow} to {fast} photos a minute each</source>
        <translation>{count} workers: de {slow} a {fast} fotos por minuto cada uno</translation>
    </message>
    <message>
        <source>%s photos a minute</source>
        <translation>%s fotos por minuto</translation>
    </message>
</context>
<context>
    <name>CodeMap</name>
    <message>
        <source>Map of the pictures by their codes</source>
        <translation>Mapa de las imágenes según sus códigos</translation>
    </message>
    <message>
        <source>Click a picture to change its code; Ctrl+click another one to blend with it.</source>
        <translation>Haga clic en una imagen para cambiar su código; Ctrl+clic en otra para mezclarla.</translation>
    </message>
</context>
<context>
    <name>CodeSliders</name>
    <message>
        <source>Invented by the network</source>
        <translation>Inventado por la red</translation>
    </message>
    <message>
        <source>Drawn from the code</source>
        <translation>Dibujado a partir del código</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Direction %d</source>
        <translation>Dirección %d</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Direcciones principales</translation>
    </message>
    <message>
        <source>Single numbers</source>
        <translation>Números sueltos</translation>
    </message>
    <message>
        <source>What is kept or dropped</source>
        <translation>Qué se conserva o se descarta</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Draw a new one</source>
        <translation>Dibujar una nueva</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>A picture that never was, drawn from a code by lot</source>
        <translation>Una imagen que nunca existió, dibujada a partir de un código al azar</translation>
    </message>
    <message>
        <source>Number %d</source>
        <translation>Número %d</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Kept: %s % of the variance</source>
        <translation>Se conserva: %s % de la varianza</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Doble clic o Supr para restablecer.</translation>
    </message>
</context>
<context>
    <name>CodeWindow</name>
    <message>
        <source>The code of “%s”</source>
        <translation>El código de «%s»</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Computing the code…</source>
        <translation>Calculando el código…</translation>
    </message>
    <message>
        <source>Computing PCA of your library… %s %</source>
        <translation>Calculando el ACP de su biblioteca… %s %</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Colour %s</source>
        <translation>Color %s</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Likely colours</source>
        <translation>Colores probables</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar en los comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <translation>Ningún comando se llama así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Found by “%s”</source>
        <translation>Encontrado por «%s»</translation>
    </message>
</context>
<context>
    <name>CompressController</name>
    <message>
        <source>Compressed</source>
        <translation>Comprimida</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Compressing the visible area…</source>
        <translation>Comprimiendo el área visible…</translation>
    </message>
    <message>
        <source>%s bits per pixel</source>
        <translation>%s bits por píxel</translation>
    </message>
    <message>
        <source>Each square is one channel. Grey is zero, lighter is more, darker is less.</source>
        <translation>Cada cuadro es un canal. Gris es cero, más claro es más, más oscuro es menos.</translation>
    </message>
    <message>
        <source>%s: PSNR %s dB, SSIM %s in the visible area</source>
        <translation>%s: PSNR %s dB, SSIM %s en la zona visible</translation>
    </message>
    <message>
        <source>The preview covers the visible area only.</source>
        <translation>La vista previa abarca solo la zona visible.</translation>
    </message>
    <message>
        <source>Anyone opening “%s” will need this passphrase.</source>
        <translation>Quien abra «%s» necesitará esta frase de contraseña.</translation>
    </message>
    <message>
        <source>Saved as “%s”: %s.</source>
        <translation>Guardada como «%s»: %s.</translation>
    </message>
</context>
<context>
    <name>CompressPanel</name>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Compresses the photo to a small .aed file and previews the result.</source>
        <translation>Comprime la foto en un pequeño archivo .aed y muestra una vista previa del resultado.</translation>
    </message>
    <message>
        <source>Save as .aed…</source>
        <translation>Guardar como .aed…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Higher quality stays closer to the photo, in a larger file.</source>
        <translation>Con más calidad, el resultado se parece más a la foto y el archivo es mayor.</translation>
    </message>
    <message>
        <source>%s at the same file size</source>
        <translation>%s con el mismo tamaño de archivo</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Shown to the right of the divider.</source>
        <translation>Se muestra a la derecha del divisor.</translation>
    </message>
    <message>
        <source>Resulting file</source>
        <translation>Archivo resultante</translation>
    </message>
    <message>
        <source>Only someone who knows the passphrase can open the file. If it is forgotten, the photo is lost.</source>
        <translation>Solo quien conoce la frase de contraseña puede abrir el archivo. Si se olvida, la foto se pierde.</translation>
    </message>
    <message>
        <source>Only AEDesk opens .aed files. For others, export the photo as JPEG.</source>
        <translation>Solo AEDesk abre archivos .aed. Para otras personas, exporte la foto como JPEG.</translation>
    </message>
    <message>
        <source>Open a photo to see how small the file can be.</source>
        <translation>Abra una foto para ver lo pequeño que puede ser el archivo.</translation>
    </message>
    <message>
        <source>about %s</source>
        <translation>unos %s</translation>
    </message>
    <message>
        <source>File: %s</source>
        <translation>Archivo: %s</translation>
    </message>
    <message>
        <source>Compressed by AEDesk</source>
        <translation>Comprimida por AEDesk</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Bloquear con una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Photo with crop frame</source>
        <translation>Foto con marco de recorte</translation>
    </message>
</context>
<context>
    <name>CurveField</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input of the chosen point</source>
        <translation>Entrada del punto elegido</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output of the chosen point</source>
        <translation>Salida del punto elegido</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Click to add a point, drag to move it; a double click or Delete removes it. Keys: Tab, arrows, Insert.</source>
        <translation>Haga clic para añadir un punto, arrastre para moverlo; un doble clic o Supr lo quita. Teclas: Tab, flechas, Insert.</translation>
    </message>
    <message>
        <source>Point {} of {}: {} becomes {}</source>
        <translation>Punto {} de {}: {} pasa a {}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message>
        <source>Each slider moves the code along a direction in which the photos of your library differ much, the strongest first. The pictures are invented by the network; nothing is written to your photo.</source>
        <translation>Cada control mueve el código en una dirección en la que las fotos de su biblioteca difieren mucho, la más fuerte primero. Las imágenes son inventadas por la red; su foto no se modifica.</translation>
    </message>
    <message>
        <source>Drawn from the changed code</source>
        <translation>Dibujada con el código modificado</translation>
    </message>
    <message>
        <source>Direction %d, less</source>
        <translation>Dirección %d, menos</translation>
    </message>
    <message>
        <source>Direction %d, more</source>
        <translation>Dirección %d, más</translation>
    </message>
    <message>
        <source>Direction %d</source>
        <translation>Dirección %d</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Un doble clic o Supr restablece el valor.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the code of the photo</source>
        <translation>Volver al código de la foto</translation>
    </message>
    <message>
        <source>Tells %s % of the differences</source>
        <translation>Explica el %s % de las diferencias</translation>
    </message>
    <message>
        <source>Invented by the network</source>
        <translation>Inventada por la red</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag a copy of the photo from here to a file manager or another program</source>
        <translation>Arrastre desde aquí una copia de la foto a un gestor de archivos u otro programa</translation>
    </message>
    <message>
        <source>Drag the photo out</source>
        <translation>Arrastrar la foto fuera</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The preview has been applied. You can now drag the photo to another program.</source>
        <translation>La vista previa se ha aplicado. Ahora puede arrastrar la foto a otro programa.</translation>
    </message>
    <message>
        <source>You let go before the photo was ready. Hold it a little longer.</source>
        <translation>Soltó la foto antes de que estuviera lista. Sujétela un poco más.</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Preparando la foto…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%d pixels</source>
        <translation>%d píxeles</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Original (%d × %d)</source>
        <translation>Original (%d × %d)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Mail: 1600 pixels, at most 1 MB</source>
        <translation>Correo: 1600 píxeles, 1 MB como máximo</translation>
    </message>
    <message>
        <source>Web: 2560 pixels</source>
        <translation>Web: 2560 píxeles</translation>
    </message>
    <message>
        <source>Archive: lossless, with all metadata</source>
        <translation>Archivo: sin pérdida, con todos los metadatos</translation>
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
        <translation>Todos salvo la ubicación</translation>
    </message>
    <message>
        <source>Information that the file keeps about the photo: camera, date, names, location</source>
        <translation>Información sobre la foto que guarda el archivo: cámara, fecha, nombres, ubicación</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>The file gets the best quality that fits, and fewer pixels where none does</source>
        <translation>El archivo recibe la mejor calidad que cabe, y menos píxeles si ninguna cabe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste preestablecido</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo máximo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels.</source>
        <translation>El archivo tendrá %d × %d píxeles.</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels and %s.</source>
        <translation>El archivo tendrá %d × %d píxeles y ocupará %s.</translation>
    </message>
    <message>
        <source>Quality %s %%.</source>
        <translation>Calidad %s %%.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported as “%s”.</source>
        <translation>Exportada como «%s».</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>The hints appear once a photo is open.</source>
        <translation>Los consejos aparecen en cuanto hay una foto abierta.</translation>
    </message>
    <message>
        <source>Restore here. One click finds out what the photo needs, and does it.</source>
        <translation>Restaure aquí. Un clic averigua lo que la foto necesita, y lo hace.</translation>
    </message>
    <message>
        <source>Compare here: drag the line across the photo, or hold the space bar to see the original.</source>
        <translation>Compare aquí: arrastre la línea sobre la foto, o mantenga la barra espaciadora para ver el original.</translation>
    </message>
    <message>
        <source>Save here. The result lies beside the original, which is never changed.</source>
        <translation>Guarde aquí. El resultado queda junto al original, que nunca se modifica.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Restore the photos in “%s”</source>
        <translation>Restaurar las fotos de «%s»</translation>
    </message>
    <message>
        <source>Add “%s” to your models</source>
        <translation>Añadir «%s» a sus modelos</translation>
    </message>
    <message>
        <source>Show the steps of “%s”</source>
        <translation>Mostrar los pasos de «%s»</translation>
    </message>
    <message>
        <source>Open “%s”</source>
        <translation>Abrir «%s»</translation>
    </message>
    <message numerus="yes">
        <source>Open %n photos</source>
        <translation>
            <numerusform>Abrir %n foto</numerusform>
            <numerusform>Abrir %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Fotos abiertas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, notes and folders</source>
        <translation>Buscar nombres, notas y carpetas</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Show only photos with this rating</source>
        <translation>Mostrar solo fotos con esta clasificación</translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation>Todas las clasificaciones</translation>
    </message>
    <message>
        <source>Without rejected</source>
        <translation>Sin las rechazadas</translation>
    </message>
    <message>
        <source>%s or more</source>
        <translation>%s o más</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sort by name or date, or by what needs restoring most</source>
        <translation>Ordenar por nombre o fecha, o por lo que más necesita restaurarse</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Sort by date</source>
        <translation>Ordenar por fecha</translation>
    </message>
    <message>
        <source>Most damaged</source>
        <translation>Más dañadas</translation>
    </message>
    <message>
        <source>Most faded</source>
        <translation>Más descoloridas</translation>
    </message>
    <message>
        <source>Most blurred</source>
        <translation>Más desenfocadas</translation>
    </message>
    <message>
        <source>Noisiest</source>
        <translation>Con más ruido</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Invertir el orden</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find alike of a part of “%s”</source>
        <translation>Buscar similares a una parte de «%s»</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>%d of %d</source>
        <translation>%d de %d</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Find the photos of a folder, and of all folders in it, by what is on them</source>
        <translation>Encontrar las fotos de una carpeta y de sus subcarpetas por lo que muestran</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Look for new, changed and moved photos</source>
        <translation>Buscar fotos nuevas, cambiadas y movidas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the folder out of the library; no file is deleted</source>
        <translation>Quitar la carpeta de la biblioteca; no se borra ningún archivo</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Stopped. The photo is unchanged.</source>
        <translation>Detenido. La foto no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Press Esc or F11 to leave full screen</source>
        <translation>Esc o F11 para salir de la pantalla completa</translation>
    </message>
</context>
<context>
    <name>GreyField</name>
    <message>
        <source>Pick a grey</source>
        <translation>Elegir un gris</translation>
    </message>
    <message>
        <source>Click something in the photo that should be neutral grey; Esc leaves. The mean of 5 × 5 pixels counts.</source>
        <translation>Haga clic en algo de la foto que debería ser gris neutro; Esc sale. Cuenta la media de 5 × 5 píxeles.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Agrupar de nuevo</translation>
    </message>
    <message>
        <source>Named groups stay as they are</source>
        <translation>Los grupos con nombre quedan como están</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombrar…</translation>
    </message>
    <message>
        <source>The name is saved as a keyword, in XMP files next to the photos</source>
        <translation>El nombre se guarda como palabra clave en archivos XMP junto a las fotos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Make one group of those that are selected</source>
        <translation>Crear un solo grupo con la selección</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Take the group apart into two</source>
        <translation>Dividir el grupo en dos</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Quitar del grupo</translation>
    </message>
    <message>
        <source>The photos stay in the library</source>
        <translation>Las fotos siguen en la biblioteca</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Make a group of the selected photos</source>
        <translation>Crear un grupo con las fotos seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of alike photos</source>
        <translation>
            <numerusform>%n grupo de fotos similares</numerusform>
            <numerusform>%n grupos de fotos similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Grouping photos…</source>
        <translation>Agrupando fotos…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>All photos of this group are the same: it cannot be split.</source>
        <translation>Todas las fotos de este grupo son iguales: no se puede dividir.</translation>
    </message>
    <message>
        <source>Splitting the group…</source>
        <translation>Dividiendo el grupo…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Volver a la vista anterior (Esc)</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %s</source>
        <translation>Restablecer: %s</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Paint over a spot or scratch. When you let go, it is filled from its surroundings.</source>
        <translation>Pinte sobre una mota o un arañazo. Al soltar, se rellena con lo que hay alrededor.</translation>
    </message>
    <message>
        <source>Spot heal</source>
        <translation>Retoque</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>AEDesk: Guide</source>
        <translation>AEDesk: guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>HintController</name>
    <message>
        <source>Colour hint</source>
        <translation>Indicación de color</translation>
    </message>
    <message>
        <source>Change hint colour</source>
        <translation>Cambiar el color de una indicación</translation>
    </message>
    <message>
        <source>Move hint</source>
        <translation>Mover una indicación</translation>
    </message>
    <message>
        <source>Paint colour</source>
        <translation>Pintar un color</translation>
    </message>
    <message>
        <source>Remove hint</source>
        <translation>Quitar una indicación</translation>
    </message>
    <message>
        <source>Remove all hints</source>
        <translation>Quitar todas las indicaciones</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Click the photo to set a colour there. Drag a pin to move it; click it to change its colour; drag with Shift to paint more of it; Delete or right-click removes it.</source>
        <translation>Haga clic en la foto para poner allí un color. Arrastre un alfiler para moverlo; haga clic en él para cambiar su color; arrastre con Mayús para pintar más; Supr o un clic derecho lo quita.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>No hints yet.</source>
        <translation>Aún no hay indicaciones.</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 indicación</translation>
    </message>
    <message>
        <source>%d hints</source>
        <translation>%d indicaciones</translation>
    </message>
    <message>
        <source>Stop matching “%s”</source>
        <translation>Dejar de igualar con «%s»</translation>
    </message>
    <message>
        <source>Match colours of a photo…</source>
        <translation>Igualar los colores de una foto…</translation>
    </message>
    <message>
        <source>The result no longer follows the colours of this photo</source>
        <translation>El resultado deja de seguir los colores de esta foto</translation>
    </message>
    <message>
        <source>Choose a colour photo whose colours the result should follow</source>
        <translation>Elegir una foto en color cuyos colores debe seguir el resultado</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Filled: what is on the screen, from black to white. Dotted: before the levels.</source>
        <translation>Relleno: lo que está en la pantalla, del negro al blanco. Punteado: antes de los niveles.</translation>
    </message>
    <message>
        <source>Black: {} %, white: {} %, median: {} of 255</source>
        <translation>Negro: {} %, blanco: {} %, mediana: {} de 255</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>No edits</source>
        <translation>Sin ediciones</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The steps are kept as “%s” in the History panel.</source>
        <translation>Los pasos se guardaron como «%s» en el historial.</translation>
    </message>
    <message>
        <source>Snapshot “%s”</source>
        <translation>Instantánea «%s»</translation>
    </message>
    <message>
        <source>The photo is now as it was after “%s”.</source>
        <translation>La foto está ahora igual que tras «%s».</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All edits so far. Untick, reorder or adjust a step.</source>
        <translation>Todos los cambios hasta ahora. Desmarque, mueva o ajuste un paso.</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the photo with what it was after the chosen step</source>
        <translation>Comparar la foto con su estado tras el paso elegido</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Instantánea…</translation>
    </message>
    <message>
        <source>Keep the steps as they are now by a name, to come back to them</source>
        <translation>Guardar con un nombre los pasos tal como están, para volver a ellos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the changes made in this list</source>
        <translation>Descartar los cambios de esta lista</translation>
    </message>
    <message>
        <source>No edits yet.</source>
        <translation>Aún no hay cambios.</translation>
    </message>
    <message>
        <source>The settings of one of these steps are unknown, so the steps cannot be changed.</source>
        <translation>No se conocen los ajustes de uno de estos pasos, así que no se pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%n photo(s) of “%1” forgotten. The files are where they were.</source>
        <translation>
            <numerusform>%n foto de «%1» olvidada. El archivo sigue en su sitio.</numerusform>
            <numerusform>%n fotos de «%1» olvidadas. Los archivos siguen en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read.</source>
        <translation>
            <numerusform>%n archivo más no se pudo leer.</numerusform>
            <numerusform>%n archivos más no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is done is kept; Update goes on.</source>
        <translation>Detenido. Lo hecho se conserva; «Actualizar» continúa.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Find photos by what is on them</source>
        <translation>Encontrar fotos por lo que muestran</translation>
    </message>
    <message>
        <source>Add a folder of scans. AEDesk looks at each photo once, and then finds those that are alike, groups them, and shows copies and versions of one photo, cropped, faded or restored.</source>
        <translation>Añada una carpeta de escaneos. AEDesk mira cada foto una vez y luego encuentra las similares, las agrupa y muestra copias y versiones de una misma foto, recortada, descolorida o restaurada.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is changed.</source>
        <translation>Nada sale de este equipo y ninguna foto se modifica.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
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
        <translation>Dibujada con %d números</translation>
    </message>
    <message>
        <source>PCA, %d numbers</source>
        <translation>ACP, %d números</translation>
    </message>
    <message>
        <source>The code of this photo is %d numbers, made to find alike photos rather than to draw them. The network draws a picture from the first 4, 16, 64 and from all of them; principal components (PCA) of your library do the same with as many. What is not kept is guessed. More decibels are closer to the photo.</source>
        <translation>El código de esta foto tiene %d números, hechos para encontrar fotos parecidas más que para dibujarlas. La red dibuja una imagen con los primeros 4, 16 y 64, y con todos; los componentes principales (ACP) de su biblioteca hacen lo mismo con otros tantos. Lo que no se conserva es una suposición. Más decibelios significan mayor parecido con la foto.</translation>
    </message>
    <message>
        <source>%d numbers</source>
        <translation>%d números</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>For more numbers PCA needs more photos in the library.</source>
        <translation>Para más números, el ACP necesita más fotos en la biblioteca.</translation>
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
        <translation>Junto al PCA</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>It can be looked into once it has learnt to the end.</source>
        <translation>Se puede examinar en cuanto haya terminado de aprender.</translation>
    </message>
    <message>
        <source>Reading what it knows…</source>
        <translation>Leyendo lo que sabe…</translation>
    </message>
    <message>
        <source>Pictures that it never learnt from: %1 dB. PCA with as many numbers (%2): %3 dB.</source>
        <translation>Imágenes nunca aprendidas: %1 dB. PCA con igual cantidad de números (%2): %3 dB.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autocodificador</translation>
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
        <translation>El idioma cambia en cuanto termine el trabajo en curso.</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Training progress</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing learnt yet. Press Start.</source>
        <translation>Aún no ha aprendido nada. Pulse Iniciar.</translation>
    </message>
    <message>
        <source>Learning… Step %d. %s.</source>
        <translation>Aprendiendo… Paso %d. %s.</translation>
    </message>
    <message>
        <source>Pictures that it never learnt from: above what goes in, below what comes out.</source>
        <translation>Imágenes nunca aprendidas: arriba lo que entra, abajo lo que sale.</translation>
    </message>
    <message>
        <source>Learnt for %m minutes; pictures that it never learnt from: %d dB.</source>
        <translation>Aprendido durante %m minutos; imágenes nunca aprendidas: %d dB.</translation>
    </message>
    <message>
        <source>Held-out pictures</source>
        <translation>Imágenes reservadas</translation>
    </message>
</context>
<context>
    <name>LevelsField</name>
    <message>
        <source>Black point</source>
        <translation>Punto negro</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Midtones (gamma)</source>
        <translation>Tonos medios (gamma)</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Punto blanco</translation>
    </message>
</context>
<context>
    <name>LevelsHandles</name>
    <message>
        <source>Drag the handles of black, midtones and white. Hold Alt while you drag to see what is clipped; double-click resets one.</source>
        <translation>Arrastre los controles de negro, tonos medios y blanco. Con Alt ve qué se recorta al arrastrar; un doble clic restablece uno.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Punto negro</translation>
    </message>
    <message>
        <source>Midtones (gamma)</source>
        <translation>Tonos medios (gamma)</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Punto blanco</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the selected photos (Return)</source>
        <translation>Abrir las fotos seleccionadas (Intro)</translation>
    </message>
    <message>
        <source>Restore (batch)…</source>
        <translation>Restaurar (lote)…</translation>
    </message>
    <message>
        <source>Restore the selected photos, or apply a recipe to them</source>
        <translation>Restaurar las fotos seleccionadas o aplicarles una receta</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Add folder to the library</source>
        <translation>Añadir carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Detener; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Views of the library</source>
        <translation>Vistas de la biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool settings</source>
        <translation>Ajustes de la herramienta</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>There are no photos on the map yet.</source>
        <translation>Todavía no hay fotos en el mapa.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Making the map…</source>
        <translation>Creando el mapa…</translation>
    </message>
    <message>
        <source>Making the map… %s %</source>
        <translation>Creando el mapa… %s %</translation>
    </message>
    <message>
        <source>There are no photos on the map yet. Add a folder to the library.</source>
        <translation>Todavía no hay fotos en el mapa. Añada una carpeta a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all photos</source>
        <translation>Mapa de todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n foto seleccionada</numerusform>
            <numerusform>%n fotos seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkTools</name>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>In pixels of the photo; also [ and ], or Ctrl and the wheel</source>
        <translation>En píxeles de la foto; también [ y ], o Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source>How strongly the marks cover the photo</source>
        <translation>Con qué fuerza las marcas cubren la foto</translation>
    </message>
    <message>
        <source>Colour of the marks</source>
        <translation>Color de las marcas</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Marcar a mano</translation>
    </message>
    <message>
        <source>Appearance of the marks</source>
        <translation>Aspecto de las marcas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
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
        <translation>Se ha cambiado el %s %% de la foto.</translation>
    </message>
    <message>
        <source>Nothing found. Try a higher sensitivity, or the brush.</source>
        <translation>No se ha encontrado nada. Pruebe con más sensibilidad o con el pincel.</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>Agrandar la máscara</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>Reducir la máscara</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Invertir la máscara</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Borrar la máscara</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Abrir máscara</translation>
    </message>
    <message>
        <source>Mask saved as “%s”.</source>
        <translation>Máscara guardada como «%s».</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Analyses the photo and marks what it finds (Ctrl+F)</source>
        <translation>Analiza la foto y marca lo que encuentra (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>%s %% of the photo is marked.</source>
        <translation>Está marcado el %s %% de la foto.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Install (about %s MB)</source>
        <translation>Instalar (unos %s MB)</translation>
    </message>
    <message>
        <source>To train, PyTorch is needed; it is not installed. All else works without it.</source>
        <translation>Para entrenar se necesita PyTorch, que no está instalado. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Installing PyTorch…</source>
        <translation>Instalando PyTorch…</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Not known: files say that parts may be invented</source>
        <translation>No se sabe: los archivos dicen que puede haber partes inventadas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who trained it</source>
        <translation>Entrenado por</translation>
    </message>
    <message>
        <source>Takes %s channels in the range %s</source>
        <translation>Toma %s canales en el intervalo %s</translation>
    </message>
    <message>
        <source>makes pictures %d times as large</source>
        <translation>hace imágenes %d veces más grandes</translation>
    </message>
    <message>
        <source>Takes %d × %d pixels at a time</source>
        <translation>Toma %d × %d píxeles de una vez</translation>
    </message>
    <message>
        <source>Looks at the whole picture: seams may show in large photos</source>
        <translation>Mira la imagen entera: en fotos grandes pueden verse costuras</translation>
    </message>
    <message>
        <source>Works in tiles that overlap by %d pixels</source>
        <translation>Trabaja en teselas que se solapan %d píxeles</translation>
    </message>
    <message>
        <source>Is also told: %s</source>
        <translation>También se le dice: %s</translation>
    </message>
    <message>
        <source>Licence: %s</source>
        <translation>Licencia: %s</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>AEDesk&apos;s own</source>
        <translation>De AEDesk</translation>
    </message>
    <message>
        <source>%s (not there)</source>
        <translation>%s (no está)</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Your models</source>
        <translation>Sus modelos</translation>
    </message>
    <message>
        <source>Drop a network that somebody else has trained here (an ONNX file), or add it.</source>
        <translation>Suelte aquí una red que otra persona ha entrenado (un archivo ONNX) o añádala.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Try on the photo</source>
        <translation>Probar en la foto</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Adding “%s”</source>
        <translation>Añadiendo «%s»</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Aunt Martha, The old mill, Seaside 1931</source>
        <translation>Tía Marta, El viejo molino, La playa 1931</translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation>Es una persona</translation>
    </message>
    <message>
        <source>The name stands below “People” in Lightroom, darktable and digiKam</source>
        <translation>En Lightroom, darktable y digiKam el nombre está bajo «People»</translation>
    </message>
    <message>
        <source>The name is written into XMP files next to the photos; the photos stay as they are.</source>
        <translation>El nombre se escribe en archivos XMP junto a las fotos; las fotos quedan como están.</translation>
    </message>
</context>
<context>
    <name>NetworkDrawing</name>
    <message>
        <source>Drawing of the network</source>
        <translation>Dibujo de la red</translation>
    </message>
    <message>
        <source>Numbers from layer to layer: %s</source>
        <translation>Números de capa en capa: %s</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
</context>
<context>
    <name>NodesField</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Nodes of layer %d</source>
        <translation>Nodos de la capa %d</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%s: automático</translation>
    </message>
    <message>
        <source>Set from what AEDesk measures in the photo</source>
        <translation>Ajustar según lo que AEDesk mide en la foto</translation>
    </message>
    <message>
        <source>Double-click or press Delete to reset.</source>
        <translation>Un doble clic o Supr restablece el valor.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%s bytes</source>
        <translation>%s bytes</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Recovered edits</source>
        <translation>Cambios recuperados</translation>
    </message>
    <message>
        <source>Opening “%s”…</source>
        <translation>Abriendo «%s»…</translation>
    </message>
    <message>
        <source>“%s” was edited in AEDesk. Open it by itself to continue editing.</source>
        <translation>«%s» se editó en AEDesk. Ábrala sola para seguir editando.</translation>
    </message>
    <message>
        <source>The missing part is marked as damage. Repair can fill it.</source>
        <translation>La parte que falta está marcada como daño. Reparar puede rellenarla.</translation>
    </message>
    <message>
        <source>“%s” has %d pages. This is the first; File &gt; Split scan into photos makes a photo of each.</source>
        <translation>«%s» tiene %d páginas. Esta es la primera; Archivo &gt; Dividir un escaneo en fotos hace una foto de cada una.</translation>
    </message>
    <message>
        <source>The steps cannot be used: %s</source>
        <translation>Los pasos no se pueden usar: %s</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Draw a frame around what other photos shall show, too: a face, a house, a uniform.</source>
        <translation>Dibuje un marco alrededor de lo que otras fotos también deben mostrar: una cara, una casa, un uniforme.</translation>
    </message>
    <message>
        <source>Find alike</source>
        <translation>Buscar similares</translation>
    </message>
</context>
<context>
    <name>PartFrame</name>
    <message>
        <source>Part of the photo</source>
        <translation>Parte de la foto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>What the results are called; the list below shows it</source>
        <translation>Cómo se llaman los resultados; la lista de abajo lo muestra</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>&amp;Name of the photo</source>
        <translation>&amp;Nombre de la foto</translation>
    </message>
    <message>
        <source>Num&amp;ber, from 1 on</source>
        <translation>Nú&amp;mero, desde 1</translation>
    </message>
    <message>
        <source>&amp;Date on which it was taken</source>
        <translation>Fe&amp;cha de la toma</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Ajuste preestablecido</translation>
    </message>
    <message>
        <source>&amp;Folder of the photo</source>
        <translation>Ca&amp;rpeta de la foto</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>The preview was not applied, so nothing else was done.</source>
        <translation>La vista previa no se aplicó, así que no se hizo nada más.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>changed and saved</source>
        <translation>cambiada y guardada</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiada, sin guardar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No picture that can be shown</source>
        <translation>Ninguna imagen que mostrar</translation>
    </message>
</context>
<context>
    <name>PhotoRows</name>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
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
        <translation>Ninguna foto se le parece.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be measured.</source>
        <translation>
            <numerusform>%n foto no se pudo medir.</numerusform>
            <numerusform>%n fotos no se pudieron medir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring photos…</source>
        <translation>Midiendo fotos…</translation>
    </message>
    <message>
        <source>%s pixels</source>
        <translation>%s píxeles</translation>
    </message>
    <message>
        <source>No photo fits the search.</source>
        <translation>Ninguna foto coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>There are no photos in this folder yet.</source>
        <translation>Aún no hay fotos en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay ajustes preestablecidos</translation>
    </message>
    <message>
        <source>Save steps as preset…</source>
        <translation>Guardar los pasos como ajuste preestablecido…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste preestablecido</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste preestablecido</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Fit to page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar la foto entera</translation>
    </message>
    <message>
        <source>Crop to fill</source>
        <translation>Recortar para llenar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Esta foto</translation>
    </message>
    <message>
        <source>All photos of the strip (%s)</source>
        <translation>Todas las fotos de la tira (%s)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pulg.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Photo size</source>
        <translation>Tamaño de la foto</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Photos per page</source>
        <translation>Fotos por página</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page %s of %s</source>
        <translation>Página %s de %s</translation>
    </message>
    <message>
        <source>%s × %s %s, %s dpi</source>
        <translation>%s × %s %s, %s ppp</translation>
    </message>
    <message>
        <source>Smaller than you chose: there is no more room on the page.</source>
        <translation>Menor de lo elegido: en la página no hay más sitio.</translation>
    </message>
    <message>
        <source>Below %s dpi a print looks soft: print it smaller, or enlarge the photo first.</source>
        <translation>Por debajo de %s ppp una copia se ve borrosa: imprímala más pequeña o amplíe antes la foto.</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Leyendo las fotos…</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page preview</source>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not printed: another photo is still on its way to the printer.</source>
        <translation>No se imprimió: otra foto aún va de camino a la impresora.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>Guardada como PDF.</translation>
    </message>
    <message>
        <source>It was too late to stop: the photo was saved as PDF.</source>
        <translation>Era tarde para detenerlo: la foto se guardó como PDF.</translation>
    </message>
    <message>
        <source>It was too late to stop: the photo was sent to the printer.</source>
        <translation>Era tarde para detener la impresión: la foto se envió a la impresora.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <source>Printing was stopped; an empty page may come out of the printer.</source>
        <translation>Se detuvo la impresión; puede que salga una página vacía de la impresora.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>%s (%d waiting)</source>
        <translation>%s (%d en espera)</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the current step; the photo stays unchanged (Esc)</source>
        <translation>Detener el paso en curso; la foto queda sin cambios (Esc)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Autoencoders</source>
        <translation>Autocodificadores</translation>
    </message>
    <message>
        <source>None yet. Begin with one of those that are ready.</source>
        <translation>Ninguno todavía. Empiece con uno de los preparados.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open shared file…</source>
        <translation>Abrir archivo compartido…</translation>
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
        <translation>Primero capa por capa</translation>
    </message>
    <message>
        <source>Of convolutions</source>
        <translation>Hecho de convoluciones</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>A folder of at least ten photos</source>
        <translation>Una carpeta con al menos diez fotos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Aprende de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>Tamaño del código</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Nodes per layer</source>
        <translation>Nodos por capa</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>Alteración</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Sparse by</source>
        <translation>Dispersión por</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Contracción</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source> per 32 × 32 px</source>
        <translation> por 32 × 32 px</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <translation>Fotos de las que aprende</translation>
    </message>
</context>
<context>
    <name>RestoreCare</name>
    <message>
        <source>Show skipped areas</source>
        <translation>Mostrar las zonas omitidas</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore photo</source>
        <translation>Restaurar la foto</translation>
    </message>
    <message>
        <source>Analyses the photo and applies the steps it needs.</source>
        <translation>Analiza la foto y aplica los pasos necesarios.</translation>
    </message>
    <message>
        <source>Show skipped areas</source>
        <translation>Mostrar las zonas omitidas</translation>
    </message>
    <message>
        <source>Mark them in Repair, where you can check and fill them</source>
        <translation>Marcarlas en Reparar, donde puede revisarlas y rellenarlas</translation>
    </message>
    <message>
        <source>The steps appear here. Untick, reorder or adjust them, then run again.</source>
        <translation>Aquí aparecen los pasos. Desmárquelos, muévalos o ajústelos y vuelva a restaurar.</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Abrir receta…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes preestablecidos</translation>
    </message>
    <message>
        <source>Your saved lists of steps</source>
        <translation>Sus listas de pasos guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n wider areas were skipped.</source>
        <translation>
            <numerusform>Se ha omitido %n zona más ancha.</numerusform>
            <numerusform>Se han omitido %n zonas más anchas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%s %% of the photo would be filled.</source>
        <translation>Se rellenaría el %s %% de la foto.</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n specks and scratches.</source>
        <translation>
            <numerusform>Se ha rellenado %n mota o arañazo.</numerusform>
            <numerusform>Se han rellenado %n motas y arañazos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retune</name>
    <message>
        <source>Change history</source>
        <translation>Cambiar historial</translation>
    </message>
</context>
<context>
    <name>SameSteps</name>
    <message>
        <source>Left out, because drawn by hand or unknown: %s.</source>
        <translation>Se omitió por estar dibujado a mano o ser desconocido: %s.</translation>
    </message>
    <message>
        <source>Same steps as “%s”</source>
        <translation>Mismos pasos que «%s»</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There are no changes to save.</source>
        <translation>No hay cambios que guardar.</translation>
    </message>
    <message>
        <source>There are no new changes to save.</source>
        <translation>No hay cambios nuevos que guardar.</translation>
    </message>
    <message>
        <source>Not saved yet. Please wait for the current step, or press Esc to stop it.</source>
        <translation>Aún no se ha guardado. Espere a que termine el paso en curso o deténgalo con Esc.</translation>
    </message>
    <message>
        <source>Saved as “%s”.</source>
        <translation>Guardada como «%s».</translation>
    </message>
    <message>
        <source>Saving “%s”…</source>
        <translation>Guardando «%s»…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Any file can be the key. It must never change afterwards.</source>
        <translation>Cualquier archivo puede ser la clave. Después no debe cambiar.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Usar un archivo de clave…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>A lost passphrase is final: without it nobody can open the photo again. Keep the original, too.</source>
        <translation>Una frase de contraseña perdida es definitiva: sin ella nadie podrá volver a abrir la foto. Conserve también el original.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expand or collapse</source>
        <translation>Desplegar o plegar</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%d of %s selected</source>
        <translation>%d de %s seleccionadas</translation>
    </message>
    <message>
        <source>%d of %d</source>
        <translation>%d de %d</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>What is not listed is not installed; “aedesk doctor” tells what else this computer could use</source>
        <translation>Lo que no está en la lista no está instalado; «aedesk doctor» dice qué más podría usar este ordenador</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Next to the original</source>
        <translation>Junto al original</translation>
    </message>
    <message>
        <source>Save edit steps next to the photo</source>
        <translation>Guardar los pasos junto a la foto</translation>
    </message>
    <message>
        <source>Record edits in the photo’s metadata</source>
        <translation>Registrar los cambios en los metadatos</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Save photos in</source>
        <translation>Guardar las fotos en</translation>
    </message>
    <message>
        <source>Compute with</source>
        <translation>Calcular con</translation>
    </message>
    <message>
        <source>Steps that do not fit in memory are kept on disk until the photo is closed.</source>
        <translation>Los pasos que no caben en la memoria quedan en el disco hasta que se cierra la foto.</translation>
    </message>
    <message>
        <source>Press Enter on an action, then the new shortcut. Delete removes it.</source>
        <translation>Pulse Intro en una acción y luego el nuevo atajo. Supr lo quita.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The language changes as soon as you press OK; your photos and their steps stay open.</source>
        <translation>El idioma cambia en cuanto pulse Aceptar; sus fotos y sus pasos siguen abiertos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Memoria para deshacer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Folder for saved photos</source>
        <translation>Carpeta para las fotos guardadas</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Pictures before and after</source>
        <translation>Imágenes antes y después</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Browse folder</source>
        <translation>Explorar carpeta</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>No hay fotos en esta carpeta.</translation>
    </message>
    <message>
        <source>“%s” is rejected. No file is deleted.</source>
        <translation>«%s» está rechazada. No se borra ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%s is used twice: “%s” and “%s”.</source>
        <translation>%s se usa dos veces: «%s» y «%s».</translation>
    </message>
    <message>
        <source>%s (used twice)</source>
        <translation>%s (usado dos veces)</translation>
    </message>
    <message>
        <source>Press the shortcut…</source>
        <translation>Pulse el atajo…</translation>
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
        <translation>Nuevo tamaño: %d × %d píxeles.</translation>
    </message>
    <message>
        <source>New size: %d × %d pixels, %s megapixels.</source>
        <translation>Nuevo tamaño: %d × %d píxeles, %s megapíxeles.</translation>
    </message>
    <message>
        <source>That is too large for a file of these kinds: %s.</source>
        <translation>Es demasiado grande para un archivo de estos tipos: %s.</translation>
    </message>
</context>
<context>
    <name>SnapshotList</name>
    <message>
        <source>Original and snapshots</source>
        <translation>Original e instantáneas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click to compare with it</source>
        <translation>Clic para comparar</translation>
    </message>
    <message>
        <source>Click to restore “%s”; F2 renames it, Delete removes it</source>
        <translation>Clic para restaurar «%s»; F2 cambia el nombre, Supr la elimina</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Comparar con ella</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>A folder of photos; subfolders are included</source>
        <translation>Una carpeta con fotos, incluidas las subcarpetas</translation>
    </message>
    <message numerus="yes">
        <source>%n selected photo(s)</source>
        <translation>
            <numerusform>%n foto seleccionada</numerusform>
            <numerusform>%n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%s (restored)</source>
        <translation>%s (restaurada)</translation>
    </message>
</context>
<context>
    <name>SplitWindow</name>
    <message>
        <source>Scan with its photos</source>
        <translation>Escaneo con sus fotos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Photos on the scan</source>
        <translation>Fotos del escaneo</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Split scan into photos</source>
        <translation>Dividir un escaneo en fotos</translation>
    </message>
    <message>
        <source>Find photos again</source>
        <translation>Buscar las fotos de nuevo</translation>
    </message>
    <message>
        <source>Centre X</source>
        <translation>Centro X</translation>
    </message>
    <message>
        <source>Centre Y</source>
        <translation>Centro Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Save photos</source>
        <translation>Guardar las fotos</translation>
    </message>
    <message>
        <source>Drag on the scan to add a photo. Drag its corners to resize it, and the handle above it to rotate it.</source>
        <translation>Arrastre en el escaneo para añadir una foto. Tire de sus esquinas para cambiar el tamaño y del tirador de encima para girarla.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Split “%s”</source>
        <translation>Dividir «%s»</translation>
    </message>
    <message>
        <source>Analysing the scan…</source>
        <translation>Analizando el escaneo…</translation>
    </message>
    <message>
        <source>No separate photos were found, so the page counts as one. Drag to mark photos.</source>
        <translation>No se han encontrado fotos sueltas; la página cuenta como una. Arrastre para marcar fotos.</translation>
    </message>
    <message>
        <source>Photo %d: %s × %s px, %s°</source>
        <translation>Foto %d: %s × %s px, %s°</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%s (photos)</source>
        <translation>%s (fotos)</translation>
    </message>
    <message>
        <source>Folder for the photos</source>
        <translation>Carpeta para las fotos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Page %d</source>
        <translation>Página %d</translation>
    </message>
</context>
<context>
    <name>StackRows</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Processor or graphics card that runs the tools; known after the first use</source>
        <translation>Procesador o tarjeta gráfica que ejecuta las herramientas; se sabe tras el primer uso</translation>
    </message>
    <message>
        <source>Size of the photo in pixels, bits per channel</source>
        <translation>Tamaño de la foto en píxeles, bits por canal</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
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
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Drag to reorder; untick to skip a step; Delete removes it</source>
        <translation>Arrastre para cambiar el orden; desmarque para omitir un paso; Supr lo quita</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Desactivar o activar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Compare with this step</source>
        <translation>Comparar con este paso</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Instantánea…</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>At least %s characters</source>
        <translation>Al menos %s caracteres</translation>
    </message>
</context>
<context>
    <name>ToneController</name>
    <message>
        <source>Click something in the photo that should be neutral grey. Esc leaves.</source>
        <translation>Haga clic en algo de la foto que debería ser gris neutro. Esc sale.</translation>
    </message>
</context>
<context>
    <name>ToneSection</name>
    <message>
        <source>Levels and curve</source>
        <translation>Niveles y curva</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels alike, or one of them alone</source>
        <translation>Todos los canales por igual, o uno solo</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Show what is rare in the histogram, too</source>
        <translation>Mostrar también lo que es raro en el histograma</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>ToolController</name>
    <message>
        <source>%s found nothing to do. The photo is unchanged.</source>
        <translation>%s no encontró nada que hacer. La foto no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the preview; the photo and the settings stay as they were</source>
        <translation>Descartar la vista previa; la foto y los ajustes quedan como estaban</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main bar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Zoom: at 100 %, one photo pixel is one screen pixel</source>
        <translation>Zoom: al 100 %, un píxel de la foto es un píxel de la pantalla</translation>
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
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Draw the hori&amp;zon</source>
        <translation>Trazar el hori&amp;zonte</translation>
    </message>
    <message>
        <source>Draw a line along something that should be level or upright, also with Ctrl: the photo is straightened to it</source>
        <translation>Trace una línea a lo largo de lo que debe quedar horizontal o vertical, también con Ctrl: la foto se endereza según ella</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Reset the frame to the whole photo</source>
        <translation>Restablecer el marco a toda la foto</translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>UseMenu</name>
    <message>
        <source>Denoise</source>
        <translation>Quitar ruido</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Biblioteca…</translation>
    </message>
    <message>
        <source>Library: AEDesk’s own code…</source>
        <translation>Biblioteca: el código de AEDesk…</translation>
    </message>
    <message>
        <source>A tool needs a convolutional autoencoder that has learnt to the end.</source>
        <translation>Una herramienta necesita un autocodificador convolucional que haya aprendido hasta el final.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Duplicates and versions</source>
        <translation>Duplicados y versiones</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Conservar la mejor</translation>
    </message>
    <message>
        <source>Reject all others; no file is deleted</source>
        <translation>Rechazar todas las demás; no se borra ningún archivo</translation>
    </message>
    <message>
        <source>Keep the selected</source>
        <translation>Conservar la selección</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for duplicates among all photos</source>
        <translation>Buscar duplicados entre todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in several versions</source>
        <translation>
            <numerusform>%n foto en varias versiones</numerusform>
            <numerusform>%n fotos en varias versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of one file</source>
        <translation>Copias de un archivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No photo is there twice.</source>
        <translation>Ninguna foto está repetida.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Versions of “%s”; the best comes first</source>
        <translation>Versiones de «%s»; la mejor va primero</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>Comparando versiones…</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>less damaged</source>
        <translation>menos dañada</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>más nítida</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>archivo mayor</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) rejected. No file is deleted.</source>
        <translation>
            <numerusform>%n foto rechazada. No se borra ningún archivo.</numerusform>
            <numerusform>%n fotos rechazadas. No se borra ningún archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an old photo here</source>
        <translation>Suelte aquí una foto antigua</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Your photos never leave it.</source>
        <translation>Todo se hace en este ordenador. Sus fotos nunca salen de él.</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Abrir foto…</translation>
    </message>
    <message>
        <source>Open a photo (Ctrl+O)</source>
        <translation>Abrir una foto (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Try it on a sample photo</source>
        <translation>&amp;Probar con una foto de muestra</translation>
    </message>
    <message>
        <source>Open an old print that was made for AEDesk</source>
        <translation>Abrir una copia antigua hecha para AEDesk</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Fotos recientes</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>%s (Ctrl+Return)</source>
        <translation>%s (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>An autoencoder squeezes pictures through a code of few numbers, and so learns what they have in common. It knows only what it was shown, and what the code has no room for is lost. Choose New to build one: with the digits it takes two minutes.</source>
        <translation>Un autocodificador hace pasar las imágenes por un código de pocos números y así aprende lo que tienen en común. Solo conoce lo que se le mostró, y lo que no cabe en el código se pierde. Elija Nuevo para construir uno: con los dígitos tarda dos minutos.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Use in</source>
        <translation>Usar en</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Compartir como archivo…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>What the code knows</source>
        <translation>Lo que sabe el código</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Open a shared autoencoder</source>
        <translation>Abrir un autocodificador compartido</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <source>Stopping… What was learnt is kept.</source>
        <translation>Deteniendo… Lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>Paused. What was learnt is kept.</source>
        <translation>En pausa. Lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>“%s” can be chosen as the network of the tool now.</source>
        <translation>«%s» ya se puede elegir como red de la herramienta.</translation>
    </message>
    <message>
        <source>The Library finds photos by AEDesk’s own code; its index is being made anew.</source>
        <translation>La biblioteca encuentra fotos con el código de AEDesk; su índice se está haciendo de nuevo.</translation>
    </message>
    <message>
        <source>The Library finds photos by the code of “%s”; its index is being made anew.</source>
        <translation>La biblioteca encuentra fotos con el código de «%s»; su índice se está haciendo de nuevo.</translation>
    </message>
    <message>
        <source>Share an autoencoder</source>
        <translation>Compartir un autocodificador</translation>
    </message>
    <message>
        <source>Saved as “%s”: recipe and weights, no photos.</source>
        <translation>Guardado como «%s»: receta y pesos, sin fotos.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save the photo under another name</source>
        <translation>Guardar la foto con otro nombre</translation>
    </message>
    <message>
        <source>Save a&amp;ll photos</source>
        <translation>Guardar &amp;todas las fotos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the photo</source>
        <translation>Imprimir la foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Sa&amp;me steps as the last photo</source>
        <translation>&amp;Mismos pasos que la foto anterior</translation>
    </message>
    <message>
        <source>Co&amp;py photo</source>
        <translation>&amp;Copiar la foto</translation>
    </message>
    <message>
        <source>Paste as a &amp;new photo</source>
        <translation>&amp;Pegar como foto nueva</translation>
    </message>
    <message>
        <source>Restore a &amp;folder (batch)…</source>
        <translation>Restaurar una &amp;carpeta (lote)…</translation>
    </message>
    <message>
        <source>Restore all photos of a folder and save them in another one</source>
        <translation>Restaurar todas las fotos de una carpeta y guardarlas en otra</translation>
    </message>
    <message>
        <source>&amp;Workshop…</source>
        <translation>Talle&amp;r…</translation>
    </message>
    <message>
        <source>Build an autoencoder of your own, watch it learn, and use it</source>
        <translation>Construir un autocodificador propio, verlo aprender y usarlo</translation>
    </message>
    <message>
        <source>Split scan &amp;into photos…</source>
        <translation>Di&amp;vidir un escaneo en fotos…</translation>
    </message>
    <message>
        <source>Separate the photos on one scan, or the pages of one file</source>
        <translation>Separar las fotos de un escaneo o las páginas de un archivo</translation>
    </message>
    <message>
        <source>&amp;Browse folder…</source>
        <translation>E&amp;xplorar carpeta…</translation>
    </message>
    <message>
        <source>Show all photos of a folder as thumbnails</source>
        <translation>Mostrar todas las fotos de una carpeta como miniaturas</translation>
    </message>
    <message>
        <source>Add folder to librar&amp;y…</source>
        <translation>Añadir carpeta a la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Find the photos of a folder by what is on them</source>
        <translation>Encontrar las fotos de una carpeta por lo que muestran</translation>
    </message>
    <message>
        <source>Save the restored photo next to the original</source>
        <translation>Guardar la foto restaurada junto al original</translation>
    </message>
    <message>
        <source>Save all changed photos next to their originals; no other file is replaced</source>
        <translation>Guardar todas las fotos modificadas junto a sus originales; no se reemplaza ningún otro archivo</translation>
    </message>
    <message>
        <source>Save edit s&amp;teps next to the photo</source>
        <translation>Guardar los pasos &amp;junto a la foto</translation>
    </message>
    <message>
        <source>Save the edit steps in a small file, so that you can continue another day</source>
        <translation>Guardar los pasos en un pequeño archivo, para continuar otro día</translation>
    </message>
    <message>
        <source>Recor&amp;d edits in the photo’s metadata</source>
        <translation>Registrar los cambios en los meta&amp;datos</translation>
    </message>
    <message>
        <source>Record tools, settings and networks in the XMP metadata, for archives and honest use</source>
        <translation>Registrar herramientas, ajustes y redes en los metadatos XMP, para archivos y uso honesto</translation>
    </message>
    <message>
        <source>A copy for others: smaller, in another format, without the location</source>
        <translation>Una copia para otros: más pequeña, en otro formato, sin la ubicación</translation>
    </message>
    <message>
        <source>Save change &amp;map…</source>
        <translation>Guardar el &amp;mapa de cambios…</translation>
    </message>
    <message>
        <source>A picture of where the photo was changed, from yellow (a little) to red (a lot)</source>
        <translation>Una imagen de dónde se cambió la foto, de amarillo (poco) a rojo (mucho)</translation>
    </message>
    <message>
        <source>Quit AEDesk</source>
        <translation>Salir de AEDesk</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Redo the step</source>
        <translation>Rehacer el paso</translation>
    </message>
    <message>
        <source>Apply the steps of the last photo to this one, except what was drawn by hand</source>
        <translation>Aplicar a esta foto los pasos de la anterior, salvo lo dibujado a mano</translation>
    </message>
    <message>
        <source>Snaps&amp;hot…</source>
        <translation>&amp;Instantánea…</translation>
    </message>
    <message>
        <source>Keep the steps as they are now by a name, to come back to them</source>
        <translation>Guardar con un nombre los pasos tal como están, para volver a ellos</translation>
    </message>
    <message>
        <source>Copy the photo to the clipboard</source>
        <translation>Copiar la foto al portapapeles</translation>
    </message>
    <message>
        <source>Open the picture or the files on the clipboard</source>
        <translation>Abrir la imagen, o los archivos, del portapapeles</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop the current step; the photo stays unchanged</source>
        <translation>Detener el paso en curso; la foto queda sin cambios</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Whole &amp;photo</source>
        <translation>Foto &amp;entera</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar la foto entera</translation>
    </message>
    <message>
        <source>&amp;Actual pixels</source>
        <translation>Píxeles &amp;reales</translation>
    </message>
    <message>
        <source>One photo pixel, one screen pixel</source>
        <translation>Un píxel de la foto, un píxel de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Compare with the original</source>
        <translation>&amp;Comparar con el original</translation>
    </message>
    <message>
        <source>Drag the divider to see before and after; hold space to see the original</source>
        <translation>Arrastre el divisor para ver antes y después; mantenga espacio para ver el original</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>La&amp;do a lado</translation>
    </message>
    <message>
        <source>The original on the left, the photo on the right, zoomed together</source>
        <translation>El original a la izquierda, la foto a la derecha, con el mismo zoom</translation>
    </message>
    <message>
        <source>Show chan&amp;ges</source>
        <translation>&amp;Mostrar los cambios</translation>
    </message>
    <message>
        <source>Yellow where a little was changed, red where a lot was</source>
        <translation>Amarillo donde cambió poco, rojo donde mucho</translation>
    </message>
    <message>
        <source>Compare with the chosen st&amp;ep</source>
        <translation>Comparar con el paso ele&amp;gido</translation>
    </message>
    <message>
        <source>Before is what the photo was after the step that is chosen in History</source>
        <translation>«Antes» es el estado tras el paso elegido en el historial</translation>
    </message>
    <message>
        <source>The next photo in the strip</source>
        <translation>La foto siguiente de la tira</translation>
    </message>
    <message>
        <source>The previous photo in the strip</source>
        <translation>La foto anterior de la tira</translation>
    </message>
    <message>
        <source>Show all photos as thumbnails; with a single photo open, those of its folder</source>
        <translation>Mostrar todas las fotos como miniaturas; si hay una sola, las de su carpeta</translation>
    </message>
    <message>
        <source>Libra&amp;ry</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>The photos of your folders: alike ones, groups, duplicates</source>
        <translation>Las fotos de sus carpetas: similares, grupos, duplicados</translation>
    </message>
    <message>
        <source>The photo’s actual pixels around the mouse, even when the whole photo is shown</source>
        <translation>Los píxeles reales de la foto alrededor del ratón, aunque se vea la foto entera</translation>
    </message>
    <message>
        <source>Find ali&amp;ke</source>
        <translation>&amp;Buscar similares</translation>
    </message>
    <message>
        <source>Find photos in the library that are like this one</source>
        <translation>Buscar en la biblioteca fotos similares a esta</translation>
    </message>
    <message>
        <source>Find alike of a p&amp;art…</source>
        <translation>Buscar similares a una &amp;parte…</translation>
    </message>
    <message>
        <source>Mark a face or a thing, and find photos in the library that show it, too</source>
        <translation>Marcar una cara o un objeto y buscar en la biblioteca fotos que también lo muestren</translation>
    </message>
    <message>
        <source>Sho&amp;w the code…</source>
        <translation>&amp;Mostrar el código…</translation>
    </message>
    <message>
        <source>What the library’s network keeps of this photo, drawn again from its numbers</source>
        <translation>Lo que la red de la biblioteca conserva de esta foto, dibujado de nuevo a partir de sus números</translation>
    </message>
    <message>
        <source>Clipping &amp;warning</source>
        <translation>Mostrar el recor&amp;te</translation>
    </message>
    <message>
        <source>Red where white is clipped, blue where black is clipped</source>
        <translation>Rojo donde el blanco está recortado, azul donde lo está el negro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>The photo on the whole screen, without bars and panels; Esc leaves it</source>
        <translation>La foto en toda la pantalla, sin barras ni paneles; Esc la deja</translation>
    </message>
    <message>
        <source>Go on by keys: from the bar to the tools, the photo, the strip and the panel</source>
        <translation>Seguir con el teclado: de la barra a las herramientas, la foto, la tira y el panel</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <translation>Zona anterior de la ve&amp;ntana</translation>
    </message>
    <message>
        <source>Go back by keys to the part of the window before</source>
        <translation>Volver con el teclado a la zona anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Crop &amp;&amp; rotate</source>
        <translation>&amp;Recortar y girar</translation>
    </message>
    <message>
        <source>Crop, rotate and straighten the photo</source>
        <translation>Recortar, girar y enderezar la foto</translation>
    </message>
    <message>
        <source>Rotate 90° anticlockwise</source>
        <translation>Girar 90° en sentido antihorario</translation>
    </message>
    <message>
        <source>Rotate 90° clockwise</source>
        <translation>Girar 90° en sentido horario</translation>
    </message>
    <message>
        <source>&amp;Flip horizontally</source>
        <translation>&amp;Voltear en horizontal</translation>
    </message>
    <message>
        <source>Swap left and right, for a slide that was scanned from the back</source>
        <translation>Intercambiar izquierda y derecha, para una diapositiva escaneada por detrás</translation>
    </message>
    <message>
        <source>The rating is saved in an XMP file next to the photo, where other programs find it</source>
        <translation>La valoración se guarda en un archivo XMP junto a la foto, donde otros programas la encuentran</translation>
    </message>
    <message>
        <source>Mark the photo as rejected; no file is deleted</source>
        <translation>Marcar la foto como rechazada; no se borra ningún archivo</translation>
    </message>
    <message>
        <source>Paint to mark; the right button, or Alt, erases</source>
        <translation>Marcar pintando; el botón derecho, o Alt, borra</translation>
    </message>
    <message>
        <source>Erase marks</source>
        <translation>Borrar marcas</translation>
    </message>
    <message>
        <source>Paint over a spot to fill it at once; or hold Ctrl while you paint with the brush</source>
        <translation>Pintar sobre una mota para rellenarla al momento; o mantener Ctrl al pintar con el pincel</translation>
    </message>
    <message>
        <source>Grow the marks by one pixel on all sides</source>
        <translation>Agrandar las marcas un píxel por todos los lados</translation>
    </message>
    <message>
        <source>Shrink the marks by one pixel on all sides</source>
        <translation>Reducir las marcas un píxel por todos los lados</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Mo&amp;strar las marcas</translation>
    </message>
    <message>
        <source>Use a picture as the mask: white is marked</source>
        <translation>Usar una imagen como máscara: lo blanco está marcado</translation>
    </message>
    <message>
        <source>Save the mask as a black-and-white picture</source>
        <translation>Guardar la máscara como imagen en blanco y negro</translation>
    </message>
    <message>
        <source>Language, theme, folders, shortcuts and performance</source>
        <translation>Idioma, tema, carpetas, atajos y rendimiento</translation>
    </message>
    <message>
        <source>Short help pages, opened at the current tool</source>
        <translation>Páginas breves de ayuda, abiertas por la herramienta actual</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>Search all commands by what they are called or what they do</source>
        <translation>Buscar un comando por su nombre o por lo que hace</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>&amp;Foto anterior</translation>
    </message>
    <message>
        <source>All p&amp;hotos</source>
        <translation>T&amp;odas las fotos</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>Next par&amp;t of the window</source>
        <translation>Zona siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>Sin es&amp;trellas</translation>
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
        <translation>Recha&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Mano</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>Mark an area by drawing around it; the right button, or Alt, erases</source>
        <translation>Marcar una zona rodeándola; el botón derecho, o Alt, borra</translation>
    </message>
    <message>
        <source>S&amp;pot heal</source>
        <translation>Re&amp;toque</translation>
    </message>
    <message>
        <source>La&amp;rger brush</source>
        <translation>Pincel más gran&amp;de</translation>
    </message>
    <message>
        <source>Make the brush larger; also #, + or Ctrl and the wheel</source>
        <translation>Agrandar el pincel; también #, + o Ctrl y la rueda</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pincel más pe&amp;queño</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Ö, - or Ctrl and the wheel</source>
        <translation>Reducir el pincel; también Ö, - o Ctrl y la rueda</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Agrandar</translation>
    </message>
    <message>
        <source>Shri&amp;nk</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Mark what is not marked</source>
        <translation>Marcar lo que no está marcado</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>B&amp;orrar</translation>
    </message>
    <message>
        <source>Show what is marked</source>
        <translation>Mostrar lo marcado</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <translation>A&amp;brir máscara…</translation>
    </message>
    <message>
        <source>S&amp;ave mask…</source>
        <translation>G&amp;uardar la máscara…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Co&amp;nfiguración…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Open the &amp;sample photo</source>
        <translation>Abrir la &amp;foto de muestra</translation>
    </message>
    <message>
        <source>An old print to try the tools on, made for AEDesk</source>
        <translation>Una copia antigua hecha para AEDesk, para probar las herramientas</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>Mostrar otra &amp;vez los consejos</translation>
    </message>
    <message>
        <source>The hints of the first minute: where to restore, to compare and to save</source>
        <translation>Los consejos del primer minuto: dónde restaurar, comparar y guardar</translation>
    </message>
    <message>
        <source>&amp;About AEDesk</source>
        <translation>A&amp;cerca de AEDesk</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abiertas &amp;recientemente</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The settings were damaged and have been reset. The old file is “%s”.</source>
        <translation>La configuración estaba dañada y se ha restablecido. El archivo antiguo es «%s».</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>AEDesk pictures (*.aed)</source>
        <translation>Imágenes de AEDesk (*.aed)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>AEDesk</source>
        <translation>AEDesk</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Otherwise the changes since the last save are lost. Your original is not touched.</source>
        <translation>Si no, se pierden los cambios desde la última vez que guardó. Su original no se modifica.</translation>
    </message>
    <message>
        <source>Otherwise the changes since the last save are lost. Your originals are not touched.</source>
        <translation>Si no, se pierden los cambios desde la última vez que guardó. Sus originales no se modifican.</translation>
    </message>
    <message>
        <source>Photos that have not been saved yet are saved next to their originals.</source>
        <translation>Las fotos que aún no se han guardado se guardan junto a sus originales.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Another window or another program has changed it. Save As… keeps both.</source>
        <translation>Otra ventana u otro programa lo ha cambiado. Guardar como… conserva ambos.</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>The intact part can be opened; the rest will be grey.</source>
        <translation>La parte intacta se puede abrir; el resto quedará gris.</translation>
    </message>
    <message>
        <source>Open the intact part</source>
        <translation>Abrir la parte intacta</translation>
    </message>
    <message>
        <source>If you discard it, it is lost. Your original is not touched.</source>
        <translation>Si lo descarta, se pierde. Su original no se modifica.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Open as is</source>
        <translation>Abrir tal cual</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>“%s” has changed since you saved it here. Replace it?</source>
        <translation>«%s» ha cambiado desde que lo guardó aquí. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>AEDesk closed unexpectedly. Restore your unsaved work on %s?</source>
        <translation>AEDesk se cerró de forma inesperada. ¿Recuperar su trabajo sin guardar en %s?</translation>
    </message>
    <message>
        <source>“%s” was edited in AEDesk. Continue editing?</source>
        <translation>«%s» se editó en AEDesk. ¿Seguir editando?</translation>
    </message>
    <message>
        <source>The original “%s” opens with all its steps, which you can still change. Or open the photo as it is.</source>
        <translation>El original «%s» se abre con todos sus pasos, que aún puede cambiar. O abra la foto tal cual.</translation>
    </message>
    <message>
        <source>Save changes to %d photos?</source>
        <translation>¿Guardar los cambios de %d fotos?</translation>
    </message>
    <message>
        <source>Save changes to “%s”?</source>
        <translation>¿Guardar los cambios de «%s»?</translation>
    </message>
    <message>
        <source>“%s”</source>
        <translation>«%s»</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <translation>Guardar la foto como</translation>
    </message>
    <message>
        <source>The original would be lost for good.</source>
        <translation>El original se perdería para siempre.</translation>
    </message>
    <message>
        <source>Replace the original photo “%s”?</source>
        <translation>¿Reemplazar la foto original «%s»?</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>«%s» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Match colours of a photo</source>
        <translation>Igualar los colores de una foto</translation>
    </message>
    <message>
        <source>This photo is already in colour. Recolour it?</source>
        <translation>Esta foto ya está en color. ¿Recolorearla?</translation>
    </message>
    <message>
        <source>Its present colours will be ignored; you can undo this.</source>
        <translation>Sus colores actuales se ignorarán; puede deshacerlo.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Recolorear</translation>
    </message>
    <message>
        <source>There was not enough memory. The photo is unchanged.</source>
        <translation>No había memoria suficiente. La foto no ha cambiado.</translation>
    </message>
    <message>
        <source>Something went wrong in AEDesk. The photo is unchanged.</source>
        <translation>Algo falló en AEDesk. La foto no ha cambiado.</translation>
    </message>
    <message>
        <source>Networks (%s)</source>
        <translation>Redes (%s)</translation>
    </message>
    <message>
        <source>The photo would have %s megapixels. Enlarge it anyway?</source>
        <translation>La foto tendría %s megapíxeles. ¿Ampliarla de todos modos?</translation>
    </message>
    <message>
        <source>This takes a lot of memory and time, and AEDesk only opens files of up to %d megapixels.</source>
        <translation>Requiere mucha memoria y tiempo, y AEDesk solo abre archivos de hasta %d megapíxeles.</translation>
    </message>
    <message>
        <source>Save as .aed</source>
        <translation>Guardar como .aed</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Abrir receta</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Recipes and steps that name it cannot be taken again without it.</source>
        <translation>Las recetas y los pasos que lo nombran no podrán repetirse sin él.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the model “%s”?</source>
        <translation>¿Quitar el modelo «%s»?</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.png *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Abrir máscara</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Guardar la máscara</translation>
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
        <translation>Abra primero una foto</translation>
    </message>
    <message>
        <source>Wait until the current step is done</source>
        <translation>Espere a que termine el paso en curso</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Choose a step in History first</source>
        <translation>Elija primero un paso en el historial</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Leave the crop first</source>
        <translation>Salga primero del recorte</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>Open several photos first</source>
        <translation>Abra primero varias fotos</translation>
    </message>
    <message>
        <source>Open or select a photo first</source>
        <translation>Abra o seleccione antes una foto</translation>
    </message>
    <message>
        <source>Select a photo of the library first</source>
        <translation>Seleccione antes una foto de la biblioteca</translation>
    </message>
    <message>
        <source>No other photo was edited</source>
        <translation>No se ha editado ninguna otra foto</translation>
    </message>
    <message>
        <source>No photo has unsaved changes</source>
        <translation>Ninguna foto tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>Choose a tool that marks areas first, such as Repair</source>
        <translation>Elija primero una herramienta que marque, como Reparar</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Aún no hay nada marcado</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This .aed file says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.</source>
        <translation>Este archivo .aed dice tener {} x {} píxeles; AEDesk lee fotos de hasta {} megapíxeles.</translation>
    </message>
    <message>
        <source>This .aed file was written with the model &apos;{}&apos; ({}), which is not installed.</source>
        <translation>Este archivo .aed se escribió con el modelo «{}» ({}), que no está instalado.</translation>
    </message>
    <message>
        <source>The header of this .aed file cannot be understood.</source>
        <translation>No se entiende la cabecera de este archivo .aed.</translation>
    </message>
    <message>
        <source>its transparency</source>
        <translation>su transparencia</translation>
    </message>
    <message>
        <source>16 bits per channel</source>
        <translation>16 bits por canal</translation>
    </message>
    <message>
        <source>A photo of {} x {} pixels does not fit into memory.</source>
        <translation>Una foto de {} x {} píxeles no cabe en la memoria.</translation>
    </message>
    <message>
        <source>The header of this .aed file is damaged; nothing can be read without it.</source>
        <translation>La cabecera de este archivo .aed está dañada; sin ella no se puede leer nada.</translation>
    </message>
    <message>
        <source>This .aed file is damaged: {}. What is intact can be read with --salvage.</source>
        <translation>Este archivo .aed está dañado: {}. Lo que está intacto se lee con --salvage.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there; the scheduler writes it with --scheduler-file.</source>
        <translation>&apos;{}&apos; no está; el scheduler lo escribe con --scheduler-file.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no cluster: local: is followed by a number from 1 to {}.</source>
        <translation>&apos;{}&apos; no es un clúster: a local: le sigue un número de 1 a {}.</translation>
    </message>
    <message>
        <source>The address of the cluster is empty.</source>
        <translation>La dirección del clúster está vacía.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed: pip install &apos;aedesk[cluster]&apos;.</source>
        <translation>Un clúster necesita Dask, que no está instalado: pip install &apos;aedesk[cluster]&apos;.</translation>
    </message>
    <message>
        <source>The scheduler &apos;{}&apos; cannot be reached ({}).</source>
        <translation>No se puede acceder al scheduler &apos;{}&apos; ({}).</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; has AEDesk {}, this computer has {}: install the same version on all.</source>
        <translation>El worker &apos;{}&apos; tiene AEDesk {}, este ordenador {}: instale la misma versión en todos.</translation>
    </message>
    <message>
        <source>There is no AEDesk on the worker &apos;{}&apos;: install version {}.</source>
        <translation>En el worker &apos;{}&apos; no está AEDesk: instale la versión {}.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; does not see &apos;{}&apos;: all computers of the cluster must see the folders of a batch, or they are addresses such as sftp://.</source>
        <translation>El worker &apos;{}&apos; no ve &apos;{}&apos;: todos los ordenadores del clúster deben ver las carpetas de un lote, o son direcciones como sftp://.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; has Python {}, this computer has {}: all need the same.</source>
        <translation>El worker &apos;{}&apos; tiene Python {}, este ordenador {}: todos necesitan la misma versión.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; was not taken: its files have names that lead elsewhere.</source>
        <translation>El modelo &apos;{}&apos; no se aceptó: los nombres de sus archivos llevan a otro lugar.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; cannot be read ({}).</source>
        <translation>No se puede leer el modelo &apos;{}&apos; ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; has not arrived whole.</source>
        <translation>El modelo &apos;{}&apos; no llegó completo.</translation>
    </message>
    <message>
        <source>{} It has been so for {} minutes, so the batch has stopped; it can continue from there.</source>
        <translation>{} Es así desde hace {} minutos, por eso el lote se ha detenido; puede continuar ahí.</translation>
    </message>
    <message>
        <source>The cluster has no workers now; waiting for them.</source>
        <translation>El clúster no tiene workers ahora; esperando.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was set aside: two workers have ended while they worked on it.</source>
        <translation>&apos;{}&apos; se apartó: dos workers terminaron mientras trabajaban en ella.</translation>
    </message>
    <message>
        <source>The worker &apos;{}&apos; cannot use the model &apos;{}&apos;: {}</source>
        <translation>El worker &apos;{}&apos; no puede usar el modelo &apos;{}&apos;: {}</translation>
    </message>
    <message>
        <source>The scheduler cannot be reached; waiting for it.</source>
        <translation>No se puede acceder al scheduler; esperando.</translation>
    </message>
    <message>
        <source>The folder of &apos;{}&apos; is not there any more.</source>
        <translation>La carpeta de &apos;{}&apos; ya no está.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there any more.</source>
        <translation>&apos;{}&apos; ya no está.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was saved by a worker that was lost before it could say what was done.</source>
        <translation>&apos;{}&apos; la guardó un worker que se perdió antes de poder decir qué se hizo.</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} y más</translation>
    </message>
    <message>
        <source>tile {}</source>
        <translation>tesela {}</translation>
    </message>
    <message>
        <source>This .aed file was written by a newer AEDesk; please install that.</source>
        <translation>Este archivo .aed es de un AEDesk más nuevo; instálelo.</translation>
    </message>
    <message>
        <source>The lock of this .aed file cannot be understood.</source>
        <translation>No se entiende el bloqueo de este archivo .aed.</translation>
    </message>
    <message>
        <source>the part {}</source>
        <translation>la parte {}</translation>
    </message>
    <message>
        <source>This file is locked: it needs its passphrase or key file.</source>
        <translation>Este archivo está bloqueado: necesita su frase de contraseña o su archivo de clave.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>A part of this .aed file holds nothing that can be understood.</source>
        <translation>Una parte de este archivo .aed no contiene nada que se entienda.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read ({}). Install AEDesk again.</source>
        <translation>No se puede leer «{}» ({}). Vuelva a instalar AEDesk.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for an .aed file.</source>
        <translation>«{}» es demasiado grande para un archivo .aed.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read ({}).</source>
        <translation>No se puede leer «{}» ({}).</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; is too large.</source>
        <translation>El archivo de clave «{}» es demasiado grande.</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; is empty.</source>
        <translation>El archivo de clave «{}» está vacío.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>Una frase de contraseña no puede estar vacía.</translation>
    </message>
    <message>
        <source>The key file &apos;{}&apos; cannot be read ({}).</source>
        <translation>No se puede leer el archivo de clave «{}» ({}).</translation>
    </message>
    <message>
        <source>The model card of {} has no part {}. Install AEDesk again.</source>
        <translation>A la ficha del modelo {} le falta la parte {}. Vuelva a instalar AEDesk.</translation>
    </message>
    <message>
        <source>This is not an .aed file.</source>
        <translation>Esto no es un archivo .aed.</translation>
    </message>
    <message>
        <source>At the lowest quality the file has {} bytes; {} are not possible.</source>
        <translation>Con la calidad más baja, el archivo tiene {} bytes; {} no son posibles.</translation>
    </message>
    <message>
        <source>The model {} (&apos;{}&apos;) cannot run: {}</source>
        <translation>El modelo {} («{}») no puede ejecutarse: {}</translation>
    </message>
    <message>
        <source>No photo is ticked.</source>
        <translation>Ninguna foto está marcada.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not on this computer.</source>
        <translation>&apos;{}&apos; no está en este ordenador.</translation>
    </message>
    <message>
        <source>There is no photo in &apos;{}&apos;.</source>
        <translation>No hay ninguna foto en «{}».</translation>
    </message>
    <message>
        <source>{} cannot keep {}.</source>
        <translation>{} no puede guardar {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be made ({}).</source>
        <translation>No se puede crear «{}» ({}).</translation>
    </message>
    <message>
        <source>The photo could not be printed: the printer, or the file to print to, takes nothing.</source>
        <translation>La foto no se pudo imprimir: la impresora, o el archivo de impresión, no acepta nada.</translation>
    </message>
    <message>
        <source>{} compresses with loss: not every pixel stays as it was.</source>
        <translation>{} comprime con pérdida: no todos los píxeles quedan como estaban.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: their photo &apos;{}&apos; is gone.</source>
        <translation>Los pasos de «{}» no sirven: su foto «{}» ya no está.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used ({}).</source>
        <translation>Los pasos de «{}» no sirven ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; could not be written ({}).</source>
        <translation>No se pudo escribir «{}» ({}).</translation>
    </message>
    <message>
        <source>The disk is full: &apos;{}&apos; was not written.</source>
        <translation>El disco está lleno: no se escribió «{}».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is read-only: &apos;{}&apos; was not written.</source>
        <translation>«{}» es de solo lectura: no se escribió «{}».</translation>
    </message>
    <message>
        <source>The name of &apos;{}...&apos; is too long.</source>
        <translation>El nombre de «{}...» es demasiado largo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written: choose a name that ends in .png, .tif, .jpg or .webp.</source>
        <translation>No se puede escribir «{}»: elija un nombre que acabe en .png, .tif, .jpg o .webp.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a PDF, a document with pages. Scan to TIFF or PNG instead, or take the pictures out of it first, for example with the command pdfimages -all.</source>
        <translation>«{}» es un PDF, un documento con páginas. Escanee en TIFF o PNG, o saque antes las imágenes, por ejemplo con el comando pdfimages -all.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a folder, not a photo.</source>
        <translation>«{}» es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is empty: the file has no content.</source>
        <translation>«{}» está vacío: el archivo no tiene contenido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read: permission denied.</source>
        <translation>No se puede leer «{}»: permiso denegado.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a picture that AEDesk can read ({}).</source>
        <translation>«{}» no es una imagen que AEDesk pueda leer ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit into the memory of this computer.</source>
        <translation>«{}» no cabe en la memoria de este ordenador.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read ({}).</source>
        <translation>«{}» está dañado y no se puede leer ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that it is {} x {} pixels; AEDesk reads photos of up to {} megapixels.</source>
        <translation>«{}» dice tener {} x {} píxeles; AEDesk lee fotos de hasta {} megapíxeles.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stores its colours as {}, which AEDesk cannot read.</source>
        <translation>«{}» guarda sus colores como {}, que AEDesk no puede leer.</translation>
    </message>
    <message>
        <source>The mask &apos;{}&apos; is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>La máscara «{}» tiene {} x {} píxeles y la foto {} x {}: deben coincidir.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large: {} x {} pixels.</source>
        <translation>«{}» es demasiado grande: {} x {} píxeles.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read.</source>
        <translation>«{}» está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: what its file still holds was read, the rest of the photo is missing.</source>
        <translation>«{}» está incompleto: se leyó lo que el archivo aún contiene, falta el resto de la foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged, but all of its pixels could be read.</source>
        <translation>«{}» está dañado, pero se pudieron leer todos sus píxeles.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a part of its XMP cannot be read and is left out.</source>
        <translation>«{}»: una parte de sus datos XMP no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds {} photos; only the first was opened.</source>
        <translation>«{}» contiene {} fotos; solo se abrió la primera.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be developed ({}).</source>
        <translation>No se puede revelar «{}» ({}).</translation>
    </message>
    <message>
        <source>A {} file holds at most {} pixels per side; save as PNG or TIFF.</source>
        <translation>Un archivo {} admite como máximo {} píxeles por lado; guarde como PNG o TIFF.</translation>
    </message>
    <message>
        <source>{}: {} cannot keep {}.</source>
        <translation>{}: {} no puede guardar {}.</translation>
    </message>
    <message>
        <source>so much EXIF</source>
        <translation>tanto EXIF</translation>
    </message>
    <message>
        <source>so much XMP</source>
        <translation>tanto XMP</translation>
    </message>
    <message>
        <source>so many captions (IPTC)</source>
        <translation>tantos pies de foto (IPTC)</translation>
    </message>
    <message>
        <source>{}: {} holds 8 bits per channel; PNG and TIFF keep all 16.</source>
        <translation>{}: {} admite 8 bits por canal; PNG y TIFF guardan los 16.</translation>
    </message>
    <message>
        <source>{} cannot run, as the system lets no more threads start: close other programs, or raise the limit (ulimit -u).</source>
        <translation>{} no puede funcionar, porque el sistema no admite más hilos: cierre otros programas o suba el límite (ulimit -u).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is locked, &apos;{}&apos; is not: everybody can open it.</source>
        <translation>«{}» está bloqueado, «{}» no: cualquiera puede abrirlo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large.</source>
        <translation>«{}» es demasiado grande.</translation>
    </message>
    <message>
        <source>{}: JPEG has no transparency; transparent parts became white.</source>
        <translation>{}: JPEG no tiene transparencia; lo transparente quedó blanco.</translation>
    </message>
    <message>
        <source>{}: the infrared channel of the scan is not in it.</source>
        <translation>{}: el canal infrarrojo del escaneo no está en él.</translation>
    </message>
    <message>
        <source>a colour profile of another colour space</source>
        <translation>un perfil de color de otro espacio de color</translation>
    </message>
    <message>
        <source>the captions of IPTC</source>
        <translation>los pies de foto IPTC</translation>
    </message>
    <message>
        <source>the texts of the file ({})</source>
        <translation>los textos del archivo ({})</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that it is {} x {} pixels of {} channels; that is too much.</source>
        <translation>«{}» dice tener {} x {} píxeles de {} canales; es demasiado.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its tiles are said to be far larger than the photo.</source>
        <translation>«{}» está dañado: sus teselas serían mucho mayores que la foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: it says that it is {} x {} pixels, but holds far fewer.</source>
        <translation>«{}» está dañado: dice tener {} x {} píxeles, pero contiene muchos menos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: all of it can be seen, but fine details may be missing.</source>
        <translation>«{}» está incompleto: se ve todo, pero quizá falten detalles finos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads TIFFs of unsigned integers of up to 16 bits.</source>
        <translation>«{}» tiene píxeles {} ({} bits por canal); AEDesk lee TIFF de enteros sin signo de hasta 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is compressed as {}, which AEDesk cannot read.</source>
        <translation>«{}» está comprimido como {}, que AEDesk no puede leer.</translation>
    </message>
    <message>
        <source>Wrong passphrase or key file.</source>
        <translation>Frase de contraseña o archivo de clave incorrectos.</translation>
    </message>
    <message>
        <source>This file was changed by someone who does not have the key.</source>
        <translation>Este archivo lo cambió alguien que no tiene la clave.</translation>
    </message>
    <message>
        <source>The network has made a picture of another size than its card says.</source>
        <translation>La red ha hecho una imagen de otro tamaño que el que dice su ficha.</translation>
    </message>
    <message>
        <source>The network has made no picture.</source>
        <translation>La red no ha hecho ninguna imagen.</translation>
    </message>
    <message>
        <source>The network has made a picture of {} channels.</source>
        <translation>La red ha hecho una imagen de {} canales.</translation>
    </message>
    <message>
        <source>The network takes pictures of {} x {} pixels only.</source>
        <translation>La red solo admite imágenes de {} x {} píxeles.</translation>
    </message>
    <message>
        <source>What was found out about the model is not understood.</source>
        <translation>No se entiende lo que se averiguó del modelo.</translation>
    </message>
    <message>
        <source>Trying the model</source>
        <translation>Probando el modelo</translation>
    </message>
    <message>
        <source>It took longer than {} seconds, which is too long.</source>
        <translation>Tardó más de {} segundos, que es demasiado.</translation>
    </message>
    <message>
        <source>The process that tried it has died; perhaps the memory was full.</source>
        <translation>El proceso que lo probaba ha terminado; quizá la memoria estaba llena.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {} characters.</source>
        <translation>Una frase de contraseña necesita al menos {} caracteres.</translation>
    </message>
    <message>
        <source>Making an ONNX file of the weights</source>
        <translation>Convirtiendo los pesos en un archivo ONNX</translation>
    </message>
    <message>
        <source>The network &apos;{}&apos; cannot run: {}</source>
        <translation>La red «{}» no puede ejecutarse: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds weights of PyTorch; to read them, install the optional part: pip install &apos;aedesk[import]&apos;.</source>
        <translation>«{}» contiene pesos de PyTorch; para leerlos, instale la parte opcional: pip install &apos;aedesk[import]&apos;.</translation>
    </message>
    <message>
        <source>{} cannot be used ({}): something slower computes instead.</source>
        <translation>{} no se puede usar ({}): calcula algo más lento en su lugar.</translation>
    </message>
    <message>
        <source>The memory of {} was not enough: something slower computes instead.</source>
        <translation>La memoria de {} no bastó: calcula algo más lento en su lugar.</translation>
    </message>
    <message>
        <source>The system lets no more threads start: one computes, which takes longer.</source>
        <translation>El sistema no permite más hilos: calcula uno solo, lo que tarda más.</translation>
    </message>
    <message>
        <source>No further process could be started ({}).</source>
        <translation>No se pudo iniciar otro proceso ({}).</translation>
    </message>
    <message>
        <source>The network takes no picture.</source>
        <translation>La red no admite ninguna imagen.</translation>
    </message>
    <message>
        <source>The network also takes &apos;{}&apos;, which is neither a picture nor a number that is known.</source>
        <translation>La red también toma «{}», que no es ni una imagen ni un número conocido.</translation>
    </message>
    <message>
        <source>The network also takes &apos;{}&apos;, of which nobody knows what it is told.</source>
        <translation>La red también toma «{}», y nadie sabe qué se le dice con ello.</translation>
    </message>
    <message>
        <source>The network makes no picture that has the shape of the one that it was given.</source>
        <translation>La red no hace ninguna imagen con la forma de la que recibió.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>La red no pudo ejecutarse.</translation>
    </message>
    <message>
        <source>The network runs at {} x {} pixels, but at no other size that was tried.</source>
        <translation>La red funciona con {} x {} píxeles, pero con ningún otro tamaño que se probó.</translation>
    </message>
    <message>
        <source>Memory was short: the photo was worked on in smaller pieces, which takes longer.</source>
        <translation>Faltaba memoria: la foto se trató en trozos más pequeños, lo que tarda más.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a file but a pipe or a device.</source>
        <translation>«{}» no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: the photo has another size than they would give it.</source>
        <translation>Los pasos de «{}» no sirven: la foto tiene otro tamaño que el que ellos dan.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: &apos;{}&apos; has changed since.</source>
        <translation>Los pasos de «{}» no sirven: «{}» se cambió entretanto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has been changed or removed since it was opened.</source>
        <translation>«{}» se ha modificado o eliminado desde que se abrió.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already exists and was left unchanged.</source>
        <translation>«{}» ya existe y no se ha modificado.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; does not exist.</source>
        <translation>La carpeta «{}» no existe.</translation>
    </message>
    <message>
        <source>missing tiles: {}</source>
        <translation>teselas que faltan: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written to: permission denied.</source>
        <translation>No se puede escribir en «{}»: permiso denegado.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma or semicolon, with which other programs part names.</source>
        <translation>&apos;{}&apos; contiene una coma o un punto y coma, con los que otros programas separan los nombres.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has signs that cannot be written.</source>
        <translation>&apos;{}&apos; contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>The photo does not fit into a file of {} bytes.</source>
        <translation>La foto no cabe en un archivo de {} bytes.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a file: photos are read from files only, not from pipes or devices.</source>
        <translation>«{}» no es un archivo: las fotos se leen solo de archivos, no de tuberías ni de dispositivos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not exist.</source>
        <translation>«{}» no existe.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a HEIC photo. The part that reads it is installed separately, as its licence requires: pip install pillow-heif</source>
        <translation>«{}» es una foto HEIC. La parte que la lee se instala aparte, como pide su licencia: pip install pillow-heif</translation>
    </message>
    <message>
        <source>Photos with 32 bits per channel cannot be read; save the photo with 16 bits.</source>
        <translation>No se pueden leer fotos de 32 bits por canal; guarde la foto con 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says that its pixels are not square ({} to {}); that is not kept.</source>
        <translation>«{}» dice que sus píxeles no son cuadrados ({} por {}); eso no se conserva.</translation>
    </message>
    <message>
        <source>a colour profile that is damaged</source>
        <translation>un perfil de color dañado</translation>
    </message>
    <message>
        <source>EXIF that is damaged</source>
        <translation>EXIF dañado</translation>
    </message>
    <message>
        <source>Nothing was saved for &apos;{}&apos;: its file &apos;{}&apos; cannot be understood.</source>
        <translation>No se ha guardado nada de &apos;{}&apos;: su archivo &apos;{}&apos; no se puede interpretar.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged: its colours stand in a map, which is missing.</source>
        <translation>«{}» está dañado: sus colores están en una tabla, que falta.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} channels and {} layers; that is no photo.</source>
        <translation>«{}» tiene {} canales y {} capas; eso no es una foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has layers; what they show together was read, and they are not kept.</source>
        <translation>«{}» tiene capas; se ha leído lo que muestran juntas, y ellas no se conservan.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.</source>
        <translation>«{}» tiene píxeles {} ({} bits por canal); AEDesk lee enteros sin signo de hasta 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels; AEDesk reads photos of 8 or 16 bits.</source>
        <translation>«{}» tiene píxeles {}; AEDesk lee fotos de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>Masks are saved as PNG: &apos;{}&apos; must end in .png.</source>
        <translation>Las máscaras se guardan como PNG: «{}» debe acabar en .png.</translation>
    </message>
    <message>
        <source>The network could not be made an ONNX file that does the same: {}.</source>
        <translation>No se pudo convertir la red en un archivo ONNX que haga lo mismo: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file of weights alone: {}.</source>
        <translation>«{}» no contiene solo pesos: {}.</translation>
    </message>
    <message>
        <source>The weights in &apos;{}&apos; are of no network that spandrel knows.</source>
        <translation>Los pesos de «{}» no son de ninguna red que spandrel conozca.</translation>
    </message>
    <message>
        <source>The weights in &apos;{}&apos; cannot be used: {}.</source>
        <translation>Los pesos de «{}» no pueden usarse: {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}, {} of {}</source>
        <translation>{}, {} de {}</translation>
    </message>
    <message>
        <source>The library&apos;s index is of a later AEDesk. It was set aside as &apos;{}&apos; and is made anew; no photo was touched.</source>
        <translation>El índice de la biblioteca es de un AEDesk más reciente. Se apartó como «{}» y se crea de nuevo; no se tocó ninguna foto.</translation>
    </message>
    <message>
        <source>The library&apos;s index was damaged. It was set aside as &apos;{}&apos; and is made anew; no photo was touched.</source>
        <translation>El índice de la biblioteca estaba dañado. Se apartó como «{}» y se crea de nuevo; no se tocó ninguna foto.</translation>
    </message>
    <message>
        <source>The library cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>La biblioteca no se puede guardar en «{}» ({}).</translation>
    </message>
    <message>
        <source>The library&apos;s index &apos;{}&apos; cannot be used ({}).</source>
        <translation>El índice de la biblioteca «{}» no se puede usar ({}).</translation>
    </message>
    <message>
        <source>Another window is changing the library; try again in a moment.</source>
        <translation>Otra ventana está cambiando la biblioteca; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full: the library&apos;s index was not written.</source>
        <translation>El disco está lleno: no se escribió el índice de la biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s folder &apos;{}&apos; is read-only: nothing can be changed in it.</source>
        <translation>La carpeta «{}» de la biblioteca es de solo lectura: no se puede cambiar nada en ella.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not in the library.</source>
        <translation>La carpeta «{}» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be understood: what it says of the photo is not known.</source>
        <translation>&apos;{}&apos; no se puede interpretar: no se sabe qué dice de la foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not there; nothing was written for it.</source>
        <translation>&apos;{}&apos; no está; no se ha guardado nada de esta foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be looked into ({}).</source>
        <translation>No se puede consultar «{}» ({}).</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not there; what is known of its photos is kept.</source>
        <translation>La carpeta «{}» no está; lo que se sabe de sus fotos se conserva.</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} is damaged: its checksum differs. Install AEDesk again, or put a good copy there.</source>
        <translation>El archivo de pesos «{}» de {} está dañado: su suma de comprobación no coincide. Vuelva a instalar AEDesk o ponga allí una copia buena.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; is of version {}; this AEDesk reads version {}.</source>
        <translation>La ficha de modelo «{}» es de la versión {}; este AEDesk lee la versión {}.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; cannot be read ({}).</source>
        <translation>No se puede leer la ficha de modelo «{}» ({}).</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; has no entry {}.</source>
        <translation>A la ficha de modelo «{}» le falta la entrada {}.</translation>
    </message>
    <message>
        <source>The model card &apos;{}&apos; is damaged ({}).</source>
        <translation>La ficha de modelo «{}» está dañada ({}).</translation>
    </message>
    <message>
        <source>The model card of {} has no number &apos;{}&apos; under [calibration]. Install AEDesk again.</source>
        <translation>La ficha del modelo de {} no tiene el número «{}» en [calibration]. Instale AEDesk de nuevo.</translation>
    </message>
    <message>
        <source>The weight file &apos;{}&apos; of {} cannot be read ({}). Install AEDesk again, or put a good copy there.</source>
        <translation>No se puede leer el archivo de pesos «{}» de {} ({}). Vuelva a instalar AEDesk o ponga allí una copia buena.</translation>
    </message>
    <message>
        <source>The file &apos;{}&apos; of {} is another one than was added: its checksum differs. Remove the model and add it again.</source>
        <translation>El archivo «{}» de {} es otro que el que se añadió: su suma de comprobación no coincide. Quite el modelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The file &apos;{}&apos; of {} cannot be read ({}). Remove the model and add it again.</source>
        <translation>No se puede leer el archivo «{}» de {} ({}). Quite el modelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The network makes pictures {} times as large, so it cannot be for {}.</source>
        <translation>La red hace imágenes {} veces más grandes, así que no puede ser para {}.</translation>
    </message>
    <message>
        <source>The network takes no mask, so it cannot be for {}.</source>
        <translation>La red no toma máscara, así que no puede ser para {}.</translation>
    </message>
    <message>
        <source>The network makes no mask, so it cannot be for {}.</source>
        <translation>La red no hace máscara, así que no puede ser para {}.</translation>
    </message>
    <message>
        <source>The network makes no colours, so it cannot be for {}.</source>
        <translation>La red no hace colores, así que no puede ser para {}.</translation>
    </message>
    <message>
        <source>The network takes {} channels and makes {}, so it cannot be for {}.</source>
        <translation>La red toma {} canales y hace {}, así que no puede ser para {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be corrected; what can be are {}.</source>
        <translation>«{}» no puede corregirse; lo que sí puede: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;: {}.</source>
        <translation>«{}» no puede ser «{}»: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number nor one of {}.</source>
        <translation>«{}» no es ni un número ni uno de {}.</translation>
    </message>
    <message>
        <source>The library keeps codes of at most {} numbers; this one has {}.</source>
        <translation>La biblioteca guarda códigos de como máximo {} números; este tiene {}.</translation>
    </message>
    <message>
        <source>The library&apos;s own code &apos;{}&apos; cannot be read; choose AEDesk&apos;s own code or another one again.</source>
        <translation>El código elegido de la biblioteca &apos;{}&apos; no se puede leer; elija de nuevo el de AEDesk u otro.</translation>
    </message>
    <message>
        <source>The library&apos;s code cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>El código de la biblioteca no se puede guardar en &apos;{}&apos; ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no ONNX file that can be used: {}.</source>
        <translation>«{}» no es un archivo ONNX utilizable: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for the operator &apos;{}&apos; of &apos;{}&apos;, which only a library of its maker has: it is not used.</source>
        <translation>«{}» pide el operador «{}» de «{}», que solo tiene una biblioteca de su autor: no se usa.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; wants to read &apos;{}&apos;, which is no file beside it: it is not used.</source>
        <translation>«{}» quiere leer «{}», que no es un archivo junto a él: no se usa.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs its weights in &apos;{}&apos;, which is not there.</source>
        <translation>«{}» necesita sus pesos en «{}», que no está.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no ONNX file: its name does not end with .onnx.</source>
        <translation>«{}» no es un archivo ONNX: su nombre no termina en .onnx.</translation>
    </message>
    <message>
        <source>There is no model of yours with the id &apos;{}&apos;; yours are: {}.</source>
        <translation>No tiene ningún modelo con el identificador «{}»; los suyos son: {}.</translation>
    </message>
    <message>
        <source>The name of a model has from 1 to {} letters.</source>
        <translation>El nombre de un modelo tiene de 1 a {} caracteres.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of pixels.</source>
        <translation>«{}» no es un número de píxeles.</translation>
    </message>
    <message>
        <source>A pattern for names has no ending such as &apos;{}&apos;: each result gets that of its format.</source>
        <translation>El patrón de nombres no lleva extensión como «{}»: cada resultado recibe la de su formato.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a recipe&apos;s file nor a preset.</source>
        <translation>«{}» no es ni el archivo de una receta ni un ajuste preestablecido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a recipe&apos;s file nor a preset; presets are: {}.</source>
        <translation>«{}» no es ni el archivo de una receta ni un ajuste preestablecido; hay: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no colours that others could follow.</source>
        <translation>«{}» no tiene colores que otros puedan seguir.</translation>
    </message>
    <message>
        <source>There is no {}; there are {}.</source>
        <translation>No hay {}; hay {}.</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {}.</source>
        <translation>No se pudo instalar PyTorch: {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read: train the autoencoder again.</source>
        <translation>&apos;{}&apos; no se puede leer: entrene de nuevo el autocodificador.</translation>
    </message>
    <message>
        <source>The training ended all at once; perhaps the memory was full. What was learnt is kept: go on.</source>
        <translation>El entrenamiento terminó de golpe; quizá la memoria estaba llena. Lo aprendido se conserva: continúe.</translation>
    </message>
    <message>
        <source>This AEDesk came without Python, so it cannot train: install it with Python (pip install &apos;aedesk[cpu,training]&apos;, about {} MB), train there, and open the file that it exports here.</source>
        <translation>Este AEDesk vino sin Python y no puede entrenar: instálelo con Python (pip install &apos;aedesk[cpu,training]&apos;, unos {} MB), entrene allí y abra aquí el archivo exportado.</translation>
    </message>
    <message>
        <source>To train, PyTorch is needed: {}. It takes about {} MB.</source>
        <translation>Para entrenar se necesita PyTorch: {}. Ocupa unos {} MB.</translation>
    </message>
    <message>
        <source>The training cannot be started ({}).</source>
        <translation>No se puede iniciar el entrenamiento ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no autoencoder of the workshop: it has no {}.</source>
        <translation>&apos;{}&apos; no es un autocodificador del taller: no tiene {}.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be made ({}).</source>
        <translation>No se puede crear la carpeta &apos;{}&apos; ({}).</translation>
    </message>
    <message>
        <source>This is no recipe of an autoencoder.</source>
        <translation>No es una receta de autocodificador.</translation>
    </message>
    <message>
        <source>There are at most {} layers, of 1 to {} nodes.</source>
        <translation>Hay como máximo {} capas, de 1 a {} nodos.</translation>
    </message>
    <message>
        <source>The folder of a recipe has no possible name.</source>
        <translation>La carpeta de una receta tiene un nombre imposible.</translation>
    </message>
    <message>
        <source>The digits are grey and have {0} x {0} pixels.</source>
        <translation>Los dígitos son grises y tienen {0} x {0} píxeles.</translation>
    </message>
    <message>
        <source>A convolutional autoencoder has 1 to 5 layers.</source>
        <translation>Un autocodificador convolucional tiene de 1 a 5 capas.</translation>
    </message>
    <message>
        <source>With {} layers the code size is a multiple of {}: the code has that many places.</source>
        <translation>Con {} capas, el tamaño del código es un múltiplo de {}: tantos lugares tiene el código.</translation>
    </message>
    <message>
        <source>With {} layers the picture size is a multiple of {}.</source>
        <translation>Con {} capas, el tamaño de la imagen es un múltiplo de {}.</translation>
    </message>
    <message>
        <source>A recipe of an autoencoder has no &apos;{}&apos;.</source>
        <translation>La receta de un autocodificador no tiene «{}».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;.</source>
        <translation>&apos;{}&apos; no puede ser &apos;{}&apos;.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be &apos;{}&apos;; there are {}.</source>
        <translation>&apos;{}&apos; no puede ser &apos;{}&apos;; hay {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes from {} to {}.</source>
        <translation>&apos;{}&apos; va de {} a {}.</translation>
    </message>
    <message>
        <source>All photos are of one colour: there is nothing to learn.</source>
        <translation>Todas las fotos son de un solo color: no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The Library needs an autoencoder that has learnt from whole photos of a folder.</source>
        <translation>La biblioteca necesita un autocodificador que haya aprendido de fotos enteras de una carpeta.</translation>
    </message>
    <message>
        <source>The code of &apos;{}&apos; is the same for all photos.</source>
        <translation>El código de &apos;{}&apos; es el mismo para todas las fotos.</translation>
    </message>
    <message>
        <source>Choose a folder of photos to learn from.</source>
        <translation>Elija una carpeta de fotos de las que aprender.</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; are {} photos that can be learnt from; at least {} are needed.</source>
        <translation>En &apos;{}&apos; hay {} fotos de las que se puede aprender; se necesitan al menos {}.</translation>
    </message>
    <message>
        <source>The digits come with scikit-learn, which is not installed: pip install scikit-learn.</source>
        <translation>Los dígitos vienen con scikit-learn, que no está instalado: pip install scikit-learn.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has learnt nothing yet.</source>
        <translation>&apos;{}&apos; aún no ha aprendido nada.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no shared autoencoder.</source>
        <translation>&apos;{}&apos; no es un autocodificador compartido.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for a shared autoencoder.</source>
        <translation>&apos;{}&apos; es demasiado grande para un autocodificador compartido.</translation>
    </message>
    <message>
        <source>A tool needs a network that takes photos of any size: a convolutional autoencoder, or a denoising one of convolutions.</source>
        <translation>Una herramienta necesita una red que admita fotos de cualquier tamaño: un autocodificador convolucional o uno de eliminación de ruido convolucional.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not trained to the end yet.</source>
        <translation>&apos;{}&apos; aún no está entrenado hasta el final.</translation>
    </message>
    <message>
        <source>A model cannot be kept in &apos;{}&apos; ({}).</source>
        <translation>No se puede guardar un modelo en «{}» ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for a model.</source>
        <translation>«{}» es demasiado grande para un modelo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be copied ({}).</source>
        <translation>«{}» no se puede copiar ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; cannot be removed ({}).</source>
        <translation>El modelo «{}» no se puede quitar ({}).</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is not there for this step; what would do is {}.</source>
        <translation>El modelo «{}» no está para este paso; serviría {}.</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; is missing: there is no &apos;{}&apos;. Install AEDesk again.</source>
        <translation>Falta el modelo «{}»: no existe «{}». Vuelva a instalar AEDesk.</translation>
    </message>
    <message>
        <source>Nothing of the photo would be left; crop less.</source>
        <translation>No quedaría nada de la foto; recorte menos.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be read, so its photos were left out ({}).</source>
        <translation>La carpeta «{}» no se puede leer, así que sus fotos se dejaron fuera ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a folder.</source>
        <translation>«{}» no es una carpeta.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a file; a batch needs a folder.</source>
        <translation>«{}» es un archivo; un lote necesita una carpeta.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written ({}).</source>
        <translation>No se puede escribir «{}» ({}).</translation>
    </message>
    <message>
        <source>The date of &apos;{}&apos; is not known before it is fetched; leave &apos;{}&apos; out of the pattern.</source>
        <translation>La fecha de &apos;{}&apos; no se conoce antes de traer el archivo; quite &apos;{}&apos; del patrón.</translation>
    </message>
    <message>
        <source>The pattern for names is empty; &apos;{}&apos; keeps the names of the photos.</source>
        <translation>El patrón de nombres está vacío; «{}» conserva los nombres de las fotos.</translation>
    </message>
    <message>
        <source>The name of a file cannot have &apos;{}&apos; in it.</source>
        <translation>El nombre de un archivo no puede contener «{}».</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known in patterns for names; there are {}.</source>
        <translation>«{}» no se conoce en los patrones de nombres; hay {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; would both be called &apos;{}&apos;; &apos;{}&apos; or &apos;{}&apos; in the pattern keeps them apart.</source>
        <translation>«{}» y «{}» se llamarían ambas «{}»; «{}» o «{}» en el patrón las distingue.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {}.</source>
        <translation>«{}» {}.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used: permission denied.</source>
        <translation>&apos;{}&apos; no se puede usar: acceso denegado.</translation>
    </message>
    <message>
        <source>Addresses such as &apos;{}&apos; need another package: pip install &apos;aedesk[cluster]&apos;.</source>
        <translation>Las direcciones como &apos;{}&apos; necesitan otro paquete: pip install &apos;aedesk[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Addresses of {}:// need another Python package ({}).</source>
        <translation>Las direcciones {}:// necesitan otro paquete de Python ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is an address of a kind that is not known ({}://).</source>
        <translation>&apos;{}&apos; es una dirección de un tipo desconocido ({}://).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be the name of a preset: up to {} letters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>«{}» no puede ser el nombre de un ajuste preestablecido: hasta {} letras, sin punto delante y ninguno de / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The preset cannot be removed ({}).</source>
        <translation>No se puede quitar el ajuste preestablecido ({}).</translation>
    </message>
    <message>
        <source>Looking for scratches</source>
        <translation>Buscando arañazos</translation>
    </message>
    <message>
        <source>Measuring the noise</source>
        <translation>Midiendo el ruido</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be read ({}).</source>
        <translation>No se puede leer la receta «{}» ({}).</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>La receta «{}» no sirve: no es texto.</translation>
    </message>
    <message>
        <source>The recipe &apos;{}&apos; cannot be used: {}</source>
        <translation>La receta «{}» no sirve: {}</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be read ({}).</source>
        <translation>No se pueden leer los pasos de «{}» ({}).</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be used: it is not text.</source>
        <translation>Los pasos de «{}» no sirven: no es texto.</translation>
    </message>
    <message>
        <source>The steps in &apos;{}&apos; cannot be used: {}</source>
        <translation>Los pasos de «{}» no sirven: {}</translation>
    </message>
    <message>
        <source>About {} h left</source>
        <translation>Faltan unas {} h</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Faltan unos segundos</translation>
    </message>
    <message>
        <source>About {} s left</source>
        <translation>Faltan unos {} s</translation>
    </message>
    <message>
        <source>About {} min left</source>
        <translation>Faltan unos {} min</translation>
    </message>
    <message>
        <source>The photo would become {} times as large; Enlarge makes it up to {} times as large.</source>
        <translation>La foto sería {} veces más grande; Ampliar llega hasta {} veces.</translation>
    </message>
    <message>
        <source>No side of a photo can have more than {} pixels.</source>
        <translation>Ningún lado de una foto puede tener más de {} píxeles.</translation>
    </message>
    <message>
        <source>Looking for the watermark</source>
        <translation>Buscando la marca de agua</translation>
    </message>
    <message>
        <source>Nearly the whole photo looks like a mark. Lower the sensitivity, or mark it by hand.</source>
        <translation>Casi toda la foto parece una marca de agua. Baje la sensibilidad o marque a mano.</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Rellenando</translation>
    </message>
    <message>
        <source>This photo has no colours to balance.</source>
        <translation>Esta foto no tiene colores que equilibrar.</translation>
    </message>
    <message>
        <source>There is no grey here, it is too dark or too light: click a place in between.</source>
        <translation>Aquí no hay gris, es demasiado oscuro o demasiado claro: haga clic en un lugar intermedio.</translation>
    </message>
    <message>
        <source>The mask is {} x {} pixels, the photo {} x {}: they must be the same.</source>
        <translation>La máscara tiene {} x {} píxeles y la foto {} x {}: deben coincidir.</translation>
    </message>
    <message>
        <source>The mask is empty: nothing is marked to be filled.</source>
        <translation>La máscara está vacía: no hay nada marcado para rellenar.</translation>
    </message>
    <message>
        <source>The mask covers the whole photo: nothing is left to fill it from.</source>
        <translation>La máscara cubre toda la foto: no queda nada con que rellenarla.</translation>
    </message>
    <message>
        <source>Another batch is already saving the photos of &apos;{}&apos; in &apos;{}&apos;; wait until it has finished.</source>
        <translation>Otro lote ya está guardando las fotos de «{}» en «{}»; espere a que termine.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: the process working on it ended unexpectedly; memory may have run out.</source>
        <translation>«{}»: el proceso que lo trataba terminó de forma inesperada; quizá faltó memoria.</translation>
    </message>
    <message>
        <source>The photos would be saved next to their originals; choose another folder.</source>
        <translation>Las fotos se guardarían junto a sus originales; elija otra carpeta.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already exists.</source>
        <translation>«{}» ya existe.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads to the original, which must not be replaced.</source>
        <translation>«{}» conduce al original, que no se debe reemplazar.</translation>
    </message>
    <message>
        <source>The disk is full, so the batch has stopped. Once there is space, it can continue from there.</source>
        <translation>El disco está lleno, así que el lote se detuvo. En cuanto haya sitio, puede continuar.</translation>
    </message>
    <message>
        <source>does not say how it was edited, as the XMP of the photo cannot be understood</source>
        <translation>no dice cómo se editó, pues el XMP de la foto no se puede entender</translation>
    </message>
    <message>
        <source>is without the EXIF or XMP that cannot be understood, as it may name the location</source>
        <translation>va sin EXIF o XMP que no se pueden entender, pues podrían nombrar el lugar</translation>
    </message>
    <message>
        <source>{} is to be done by the model &apos;{}&apos;, which is not there; what would do is {}. Nothing was done.</source>
        <translation>{} debe hacerlo el modelo «{}», que no está; serviría {}. No se hizo nada.</translation>
    </message>
    <message>
        <source>The preset cannot be saved ({}).</source>
        <translation>No se puede guardar el ajuste preestablecido ({}).</translation>
    </message>
    <message>
        <source>The steps cannot be saved next to &apos;{}&apos; ({}).</source>
        <translation>No se pueden guardar los pasos junto a «{}» ({}).</translation>
    </message>
    <message>
        <source>This photo is already in colour. To recolour it, switch on Recolour (--recolor).</source>
        <translation>Esta foto ya está en color. Para recolorearla, active «Recolorear» (--recolor).</translation>
    </message>
    <message>
        <source>A photo with colours can lead AEDesk&apos;s own network only.</source>
        <translation>Una foto con colores solo puede guiar la red de AEDesk.</translation>
    </message>
    <message>
        <source>The photo already has {} x {} pixels; Enlarge only makes photos larger.</source>
        <translation>La foto ya tiene {} x {} píxeles; Ampliar solo hace las fotos más grandes.</translation>
    </message>
    <message>
        <source>The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it anyway, switch on Very large results (--huge).</source>
        <translation>La foto tendría {} megapíxeles, y AEDesk abre archivos de hasta {}. Para hacerla de todos modos, active Resultados muy grandes (--huge).</translation>
    </message>
    <message>
        <source>The hint {} is not on the photo, which is {} x {} pixels (0 to {} and 0 to {}).</source>
        <translation>La indicación {} no está en la foto, que tiene {} x {} píxeles (0 a {} y 0 a {}).</translation>
    </message>
    <message>
        <source>Looking for stains</source>
        <translation>Buscando manchas</translation>
    </message>
    <message>
        <source>Evening out</source>
        <translation>Igualando</translation>
    </message>
    <message>
        <source>Nearly the whole photo looks damaged, so there is nothing to repair it from. Lower the sensitivity, or mark the damage by hand.</source>
        <translation>Casi toda la foto parece dañada, así que no hay con qué repararla. Baje la sensibilidad o marque los daños a mano.</translation>
    </message>
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>blurry, blurred, unsharp, out of focus, soft, deblur, motion blur, sharpness, clarity, details</source>
        <translation>borrosa, desenfocada, movida, desenfoque, enfocar, nítida, claridad, detalles, borroso, desenfocado, nitidez</translation>
    </message>
    <message>
        <source>trim, cut, cut off, straighten, crooked, horizon, tilt, flip, mirror, aspect ratio</source>
        <translation>cortar, enderezar, torcida, horizonte, inclinar, voltear, espejo, rotar, proporción</translation>
    </message>
    <message>
        <source>steps, layers, versions, snapshots, undo, go back, revert, original</source>
        <translation>pasos, capas, versiones, instantáneas, deshacer, volver, original</translation>
    </message>
    <message>
        <source>load, import, file, picture, image, scan</source>
        <translation>cargar, importar, archivo, imagen, escaneo</translation>
    </message>
    <message>
        <source>album page, cut apart, separate, several photos, PDF pages, TIFF pages</source>
        <translation>página de álbum, cortar, separar, varias fotos, páginas PDF, páginas TIFF</translation>
    </message>
    <message>
        <source>autoencoder, train, network, neural, machine learning, PCA, code, latent space, own model</source>
        <translation>autocodificador, entrenar, red, neuronal, aprendizaje automático, PCA, código, espacio latente, modelo propio</translation>
    </message>
    <message>
        <source>directory, gallery, thumbnails, library, overview</source>
        <translation>directorio, galería, miniaturas, biblioteca, vista general</translation>
    </message>
    <message>
        <source>library, import, catalogue, index, scan folder, directory, collection</source>
        <translation>importar, catálogo, índice, directorio, colección, indexar</translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation>grabar, conservar, almacenar</translation>
    </message>
    <message>
        <source>rename, copy, another name, format, location</source>
        <translation>renombrar, copia, otro nombre, formato, ubicación</translation>
    </message>
    <message>
        <source>everything, store</source>
        <translation>grabar todo</translation>
    </message>
    <message>
        <source>sidecar, project, continue later, recipe</source>
        <translation>archivo adjunto, proyecto, continuar después, receta</translation>
    </message>
    <message>
        <source>XMP, EXIF, IPTC, AI label, provenance, content credentials, history</source>
        <translation>XMP, EXIF, IPTC, etiqueta IA, procedencia, content credentials, historial</translation>
    </message>
    <message>
        <source>share, send, email, e-mail, web, publish, resize, smaller, convert, format, JPEG, PNG, TIFF, WebP, metadata, EXIF, location, GPS, privacy, quality, dpi</source>
        <translation>compartir, enviar, correo, email, web, publicar, redimensionar, reducir, convertir, formato, JPEG, PNG, TIFF, WebP, metadatos, EXIF, lugar, GPS, privacidad, calidad, ppp, ubicación</translation>
    </message>
    <message>
        <source>paper, printer, PDF</source>
        <translation>papel, impresora, PDF</translation>
    </message>
    <message>
        <source>difference, heat map, compare</source>
        <translation>diferencia, comparar</translation>
    </message>
    <message>
        <source>exit, close, leave</source>
        <translation>cerrar, terminar, abandonar</translation>
    </message>
    <message>
        <source>back, revert, cancel, step back</source>
        <translation>atrás, volver, revertir, undo</translation>
    </message>
    <message>
        <source>repeat, again, forward</source>
        <translation>repetir, de nuevo, adelante, redo</translation>
    </message>
    <message>
        <source>sync, paste settings, copy settings, repeat, again, apply to all</source>
        <translation>sincronizar, copiar ajustes, pegar ajustes, repetir, aplicar a todas</translation>
    </message>
    <message>
        <source>version, variant, virtual copy, keep, remember, checkpoint, history</source>
        <translation>versión, variante, copia virtual, guardar, punto de control, historial</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>clipboard, insert, screenshot</source>
        <translation>portapapeles, insertar, captura de pantalla</translation>
    </message>
    <message>
        <source>search, actions, help, menu</source>
        <translation>encontrar, acciones, ayuda, menú</translation>
    </message>
    <message>
        <source>bigger, closer, magnify, enlarge</source>
        <translation>zoom, más grande, ampliar, más cerca</translation>
    </message>
    <message>
        <source>smaller, further</source>
        <translation>zoom, más pequeño, reducir, más lejos</translation>
    </message>
    <message>
        <source>fit to window, fit to screen, zoom, full view</source>
        <translation>ajustar a la ventana, encajar, zoom, vista completa</translation>
    </message>
    <message>
        <source>100 %, 1:1, zoom, full size, original size</source>
        <translation>100 %, 1:1, zoom, tamaño real</translation>
    </message>
    <message>
        <source>before and after, split view, divider</source>
        <translation>antes y después, comparación, divisor, vista dividida</translation>
    </message>
    <message>
        <source>before, after, history, earlier, previous state</source>
        <translation>antes, después, historial, anterior, estado previo</translation>
    </message>
    <message>
        <source>compare, before and after, next to each other, two views, split view</source>
        <translation>comparar, antes y después, dos vistas, vista dividida</translation>
    </message>
    <message>
        <source>compare, before and after, heat map, what changed</source>
        <translation>comparar, antes y después, diferencia, qué ha cambiado</translation>
    </message>
    <message>
        <source>forward, following</source>
        <translation>adelante, próxima</translation>
    </message>
    <message>
        <source>back, last</source>
        <translation>atrás, última</translation>
    </message>
    <message>
        <source>catalogue, catalog, collection, archive, albums, duplicates, copies, groups, faces, people, keywords, map, search photos, import</source>
        <translation>catálogo, colección, archivo, álbumes, duplicados, copias, grupos, caras, personas, palabras clave, mapa, buscar fotos, importar</translation>
    </message>
    <message>
        <source>overexposed, underexposed, blown highlights, crushed shadows, burnt out, zebra, gamut, histogram, exposure</source>
        <translation>sobreexpuesto, subexpuesto, sobreexposición, altas luces, sombras, quemado, cebra, histograma, exposición</translation>
    </message>
    <message>
        <source>magnifier, magnifying glass, zoom, detail, compare</source>
        <translation>aumento, zoom, detalle, comparar</translation>
    </message>
    <message>
        <source>fullscreen, presentation, hide panels, lights out, big, slideshow</source>
        <translation>toda la pantalla, presentación, ocultar paneles, diapositivas, grande</translation>
    </message>
    <message>
        <source>focus, keyboard, tab, region</source>
        <translation>foco, teclado, tabulador, región</translation>
    </message>
    <message>
        <source>auto, automatic, enhance, fix, improve, old photo, recipe, preset, one click, AI</source>
        <translation>automático, auto, mejorar, arreglar, foto antigua, receta, ajuste predefinido, un clic, IA, preajuste</translation>
    </message>
    <message>
        <source>scratches, dust, specks, spots, stains, creases, folds, tears, cracks, holes, damaged, fix, heal, inpaint, hairs, mould, mold, foxing</source>
        <translation>arañazos, rayas, rayones, polvo, manchas, motas, pliegues, dobleces, roturas, grietas, agujeros, dañada, estropeada, retoque, pelos, moho, hongos</translation>
    </message>
    <message>
        <source>noisy, grain, grainy, film grain, noise reduction, smooth, JPEG blocks, JPEG compression artifacts, ISO</source>
        <translation>ruido, grano, granulada, reducción de ruido, suavizar, artefactos JPEG, bloques, ISO</translation>
    </message>
    <message>
        <source>yellowed, pale, sepia, white balance, colour cast, color, contrast, brightness, exposure, levels, curve, curves, gradation, histogram, gamma, pipette, eyedropper, grey point, black point, white point, clipping, shadows, highlights, midtones, tone, saturation, dark photo, WB, temperature, warm, cold, hue, vibrance</source>
        <translation>descolorida, amarillenta, pálida, sepia, dominante, balance de blancos, contraste, brillo, aclarar, exposición, niveles, curva, curvas, histograma, gamma, cuentagotas, punto gris, punto negro, punto blanco, recorte, sombras, luces, medios tonos, tonos, saturación, demasiado oscura, WB, temperatura, cálido, frío, matiz, amarillento, descolorido</translation>
    </message>
    <message>
        <source>black and white, monochrome, grey, grayscale, colour, color, tint, paint, b&amp;w, bw, greyscale, colorize</source>
        <translation>blanco y negro, monocromo, escala de grises, color, colorización, pintar, b/n, bn, byn</translation>
    </message>
    <message>
        <source>logo, date stamp, text, writing, object, person, unwanted, clean up, delete, inpaint, wm</source>
        <translation>logotipo, fecha, sello, texto, letras, objeto, persona, eliminar, borrar, limpiar, wm</translation>
    </message>
    <message>
        <source>bigger, larger, upscale, super resolution, resize, image size, zoom, more pixels, resolution, dpi, scale, megapixels, 4K</source>
        <translation>más grande, agrandar, ampliar, aumentar, escalar, superresolución, redimensionar, tamaño de imagen, más píxeles, resolución, ppp, megapíxeles, 4K</translation>
    </message>
    <message>
        <source>password, passphrase, lock, encrypt, protect, smaller file, file size, shrink, reduce, quality, AED, compression</source>
        <translation>contraseña, clave, bloquear, cifrar, encriptar, proteger, archivo más pequeño, tamaño del archivo, reducir, calidad, AED, compresión</translation>
    </message>
    <message>
        <source>many photos, several photos, all photos, bulk, mass, series, album, at once, automate, macro, workflow</source>
        <translation>por lotes, batch, muchas fotos, varias fotos, todas las fotos, serie, álbum, a la vez, automatizar, macro</translation>
    </message>
    <message>
        <source>abort, interrupt, break, cancel</source>
        <translation>parar, cancelar, interrumpir, abortar, detener</translation>
    </message>
    <message>
        <source>thumbnails, overview, gallery, contact sheet, library, list, grid</source>
        <translation>cuadrícula, miniaturas, vista general, galería, hoja de contactos, biblioteca, lista, mosaico</translation>
    </message>
    <message>
        <source>trim, cut, cut off, straighten, crooked, horizon, tilt, aspect ratio, border, frame</source>
        <translation>cortar, enderezar, torcida, horizonte, inclinar, rotar, proporción, borde, marco</translation>
    </message>
    <message>
        <source>turn, 90 degrees, orientation, portrait, upside down</source>
        <translation>rotar, rotación, 90 grados, orientación, vertical, al revés</translation>
    </message>
    <message>
        <source>mirror, reflect, reverse, wrong way round</source>
        <translation>espejo, reflejar, invertir, al revés</translation>
    </message>
    <message>
        <source>rating, remove rating, unrated</source>
        <translation>valoración, quitar la valoración, sin valorar</translation>
    </message>
    <message>
        <source>stars, rating, favourite, favorite</source>
        <translation>estrellas, valoración, favorita</translation>
    </message>
    <message>
        <source>delete, remove, discard, trash, bad photo, sort out, cull</source>
        <translation>borrar, eliminar, descartar, papelera, mala foto, clasificar</translation>
    </message>
    <message>
        <source>similar, search by image, reverse image search, same person, look alike, duplicates, versions</source>
        <translation>parecidas, búsqueda por imagen, búsqueda inversa, misma persona, duplicados, versiones</translation>
    </message>
    <message>
        <source>similar, search by image, face, person, detail, region, crop</source>
        <translation>parecidas, búsqueda por imagen, cara, persona, detalle, zona</translation>
    </message>
    <message>
        <source>latent space, features, embedding, autoencoder, PCA, principal components, vector, sliders</source>
        <translation>espacio latente, características, autocodificador, PCA, componentes principales, vector, deslizadores</translation>
    </message>
    <message>
        <source>pan, drag, scroll, move</source>
        <translation>desplazar, arrastrar, mover</translation>
    </message>
    <message>
        <source>paint, draw, mask, select, mark</source>
        <translation>pintar, dibujar, máscara, seleccionar, marcar</translation>
    </message>
    <message>
        <source>rubber, delete, remove, mask, unmark</source>
        <translation>borrador, borrar, eliminar, máscara</translation>
    </message>
    <message>
        <source>select, selection, outline, mask, area</source>
        <translation>seleccionar, selección, contorno, máscara, zona</translation>
    </message>
    <message>
        <source>healing brush, clone stamp, retouch, spots, dust, pimple, blemish</source>
        <translation>pincel corrector, tampón de clonar, manchas, polvo, grano, defecto</translation>
    </message>
    <message>
        <source>bigger, brush size, thicker</source>
        <translation>tamaño del pincel, más grueso, agrandar</translation>
    </message>
    <message>
        <source>brush size, thinner</source>
        <translation>tamaño del pincel, más fino, reducir</translation>
    </message>
    <message>
        <source>expand mask, expand selection, wider, dilate</source>
        <translation>expandir la máscara, ampliar la selección, ensanchar</translation>
    </message>
    <message>
        <source>contract mask, contract selection, narrower, erode</source>
        <translation>contraer la máscara, encoger la selección, estrechar</translation>
    </message>
    <message>
        <source>reverse selection, inverse mask, negative</source>
        <translation>selección inversa, contrario, negativo</translation>
    </message>
    <message>
        <source>deselect, select none, delete mask, remove selection, reset</source>
        <translation>deseleccionar, vaciar la máscara, quitar, restablecer</translation>
    </message>
    <message>
        <source>hide, overlay, red, selection, mask</source>
        <translation>ocultar, superposición, rojo, selección, máscara</translation>
    </message>
    <message>
        <source>load, import, selection</source>
        <translation>cargar, importar, selección</translation>
    </message>
    <message>
        <source>export, selection, store</source>
        <translation>exportar, grabar, selección</translation>
    </message>
    <message>
        <source>preferences, options, configuration, dark, light, theme, appearance, language, keyboard, hotkeys, GPU, graphics card, memory, processor, models, networks, folder, shortcuts, CUDA</source>
        <translation>preferencias, opciones, ajustes, oscuro, claro, modo oscuro, apariencia, idioma, teclado, tarjeta gráfica, GPU, memoria, procesador, modelos, redes, carpeta, atajos, CUDA</translation>
    </message>
    <message>
        <source>help, manual, tutorial, how to, documentation, instructions</source>
        <translation>ayuda, manual, tutorial, documentación, instrucciones, cómo</translation>
    </message>
    <message>
        <source>example, demo, try, test photo</source>
        <translation>ejemplo, demo, prueba, probar</translation>
    </message>
    <message>
        <source>tips, tour, first steps, tutorial, introduction</source>
        <translation>trucos, visita, primeros pasos, tutorial, introducción</translation>
    </message>
    <message>
        <source>version, licence, license, update, credits</source>
        <translation>versión, licencia, actualización, créditos, información</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair damage</source>
        <translation>Reparar los daños</translation>
    </message>
    <message>
        <source>Finds scratches, creases, tears, dust and missing corners, and fills them.</source>
        <translation>Encuentra arañazos, pliegues, roturas, polvo y esquinas que faltan, y los rellena.</translation>
    </message>
    <message>
        <source>Find damage</source>
        <translation>Buscar daños</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Even out tone</source>
        <translation>Igualar el tono</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Quitar ruido</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Eliminar el ruido</translation>
    </message>
    <message>
        <source>Removes grain, noise and JPEG artefacts.</source>
        <translation>Elimina grano, ruido y defectos del JPEG.</translation>
    </message>
    <message>
        <source>Reduces the blur of lens, camera shake and scanner.</source>
        <translation>Reduce el desenfoque del objetivo, del movimiento y del escáner.</translation>
    </message>
    <message>
        <source>Faded colours</source>
        <translation>Colores desvaídos</translation>
    </message>
    <message>
        <source>Restore tones</source>
        <translation>Recuperar los tonos</translation>
    </message>
    <message>
        <source>Restores the tones and colours of a faded or yellowed print.</source>
        <translation>Recupera los tonos y colores de una copia desvaída o amarillenta.</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>Colorear</translation>
    </message>
    <message>
        <source>Colourise photo</source>
        <translation>Colorear la foto</translation>
    </message>
    <message>
        <source>Gives black-and-white photos believable colours, automatically or from the colours that you set.</source>
        <translation>Da colores creíbles a las fotos en blanco y negro, automáticamente o según sus indicaciones.</translation>
    </message>
    <message>
        <source>Remove marked areas</source>
        <translation>Quitar las zonas marcadas</translation>
    </message>
    <message>
        <source>Finds and removes watermarks, date stamps and studio stamps, or whatever you paint over. For pictures that you have the right to change.</source>
        <translation>Encuentra y quita marcas de agua, fechas y sellos de estudio, o lo que usted pinte. Para imágenes que tiene derecho a cambiar.</translation>
    </message>
    <message>
        <source>Crop &amp; rotate</source>
        <translation>Recortar y girar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Crops, rotates, flips and straightens the photo.</source>
        <translation>Recorta, gira, voltea y endereza la foto.</translation>
    </message>
    <message>
        <source>The most likely colours, muted</source>
        <translation>Los colores más probables, discretos</translation>
    </message>
    <message>
        <source>Soft and warm, like a studio print coloured by hand</source>
        <translation>Suave y cálido, como una copia de estudio coloreada a mano</translation>
    </message>
    <message>
        <source>How faint a scratch or spot may be and still be marked.</source>
        <translation>Lo débil que puede ser un arañazo o una mota para que aún se marque.</translation>
    </message>
    <message>
        <source>Dust sensitivity</source>
        <translation>Sensibilidad al polvo</translation>
    </message>
    <message>
        <source>How readily small dust spots are marked.</source>
        <translation>Con qué facilidad se marcan las motas de polvo pequeñas.</translation>
    </message>
    <message>
        <source>Maximum width</source>
        <translation>Anchura máxima</translation>
    </message>
    <message>
        <source>Wider marks are ignored (per cent of the shorter side).</source>
        <translation>Las marcas más anchas se ignoran (tanto por ciento del lado menor).</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Agrandar en</translation>
    </message>
    <message>
        <source>Pixels added around the damage, whose edges are soft.</source>
        <translation>Píxeles que se añaden alrededor del daño, cuyos bordes son suaves.</translation>
    </message>
    <message>
        <source>Fill replaces what is lost. Even out tone removes stains, foxing and old tape where the picture is still there; mark a little beyond their edges.</source>
        <translation>Rellenar reemplaza lo perdido. Igualar el tono quita manchas, moteado y restos de cinta adhesiva donde la imagen sigue ahí; marque un poco más allá de sus bordes.</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallado por</translation>
    </message>
    <message>
        <source>AEDesk&apos;s own network, or one that you have added.</source>
        <translation>La red de AEDesk o una que usted ha añadido.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much noise and grain to remove. Auto measures the photo.</source>
        <translation>Cuánto ruido y grano eliminar. Auto mide la foto.</translation>
    </message>
    <message>
        <source>JPEG clean-up</source>
        <translation>Limpieza de JPEG</translation>
    </message>
    <message>
        <source>How strongly to remove blocks and ringing of JPEG. Auto measures the photo.</source>
        <translation>Con qué fuerza eliminar bloques y halos del JPEG. Auto mide la foto.</translation>
    </message>
    <message>
        <source>Keep grain</source>
        <translation>Conservar grano</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Fast computes in 8 bits, for many photos or slow computers.</source>
        <translation>Rápido calcula en 8 bits, para muchas fotos u ordenadores lentos.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>How much of the blur is removed.</source>
        <translation>Cuánto desenfoque se elimina.</translation>
    </message>
    <message>
        <source>How blurred the photo is, in pixels. Auto measures its sharpest edges and leaves a sharp photo alone.</source>
        <translation>Lo borrosa que está la foto, en píxeles. Auto mide los bordes más nítidos y deja como está una foto nítida.</translation>
    </message>
    <message>
        <source>How much smooth areas are left alone, so that grain is not sharpened.</source>
        <translation>Cuánto se respetan las zonas lisas, para que el grano no se enfoque.</translation>
    </message>
    <message>
        <source>How far the faded tones are restored.</source>
        <translation>Hasta dónde se recuperan los tonos desvaídos.</translation>
    </message>
    <message>
        <source>More or less contrast than estimated.</source>
        <translation>Más o menos contraste que lo estimado.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>The colour of something that should be a neutral grey.</source>
        <translation>El color de algo que debería ser gris neutro.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Black point, gamma of the midtones, white point.</source>
        <translation>Punto negro, gamma de los tonos medios, punto blanco.</translation>
    </message>
    <message>
        <source>Red levels</source>
        <translation>Niveles del rojo</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of red.</source>
        <translation>Punto negro, gamma y punto blanco del rojo.</translation>
    </message>
    <message>
        <source>Green levels</source>
        <translation>Niveles del verde</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of green.</source>
        <translation>Punto negro, gamma y punto blanco del verde.</translation>
    </message>
    <message>
        <source>Blue levels</source>
        <translation>Niveles del azul</translation>
    </message>
    <message>
        <source>Black point, gamma and white point of blue.</source>
        <translation>Punto negro, gamma y punto blanco del azul.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Points of the tone curve, before and after.</source>
        <translation>Puntos de la curva de tonos, antes y después.</translation>
    </message>
    <message>
        <source>Red curve</source>
        <translation>Curva del rojo</translation>
    </message>
    <message>
        <source>Points of the curve of red, before and after.</source>
        <translation>Puntos de la curva del rojo, antes y después.</translation>
    </message>
    <message>
        <source>Green curve</source>
        <translation>Curva del verde</translation>
    </message>
    <message>
        <source>Points of the curve of green, before and after.</source>
        <translation>Puntos de la curva del verde, antes y después.</translation>
    </message>
    <message>
        <source>Blue curve</source>
        <translation>Curva del azul</translation>
    </message>
    <message>
        <source>Points of the curve of blue, before and after.</source>
        <translation>Puntos de la curva del azul, antes y después.</translation>
    </message>
    <message>
        <source>Warmer or, below 0, cooler light.</source>
        <translation>Una luz más cálida o, bajo 0, más fría.</translation>
    </message>
    <message>
        <source>Also recolour photos that are already in colour.</source>
        <translation>Recolorear también las fotos que ya están en color.</translation>
    </message>
    <message>
        <source>How faint a mark may be and still be found.</source>
        <translation>Lo débil que puede ser una marca para que aún se encuentre.</translation>
    </message>
    <message>
        <source>Pixels added around the mark, whose edges are soft.</source>
        <translation>Píxeles que se añaden alrededor de la marca, cuyos bordes son suaves.</translation>
    </message>
    <message>
        <source>Recover the photo that shows through a watermark, or fill everything from its surroundings. Automatic recovers what was found and fills what was marked by hand.</source>
        <translation>Recuperar la foto que se trasluce bajo una marca de agua, o rellenarlo todo con lo que hay alrededor. Automático recupera lo encontrado y rellena lo marcado a mano.</translation>
    </message>
    <message>
        <source>Recover the photo underneath</source>
        <translation>Recuperar la foto de debajo</translation>
    </message>
    <message>
        <source>Fill from surroundings</source>
        <translation>Rellenar con lo de alrededor</translation>
    </message>
    <message>
        <source>As a factor, in pixels, in megapixels, or for a print.</source>
        <translation>Como factor, en píxeles, en megapíxeles o para una copia.</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>Factor de escala</translation>
    </message>
    <message>
        <source>How many times as large each side of the photo becomes.</source>
        <translation>Cuántas veces se agranda cada lado de la foto.</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>The photo is fitted to the paper.</source>
        <translation>La foto se ajusta al papel.</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Alto del papel</translation>
    </message>
    <message>
        <source>Unit of the paper size.</source>
        <translation>Unidad del tamaño del papel.</translation>
    </message>
    <message>
        <source>Print resolution</source>
        <translation>Resolución de impresión</translation>
    </message>
    <message>
        <source>Dots per inch on the paper.</source>
        <translation>Puntos por pulgada en el papel.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Allow results that are larger than AEDesk can open again.</source>
        <translation>Permitir resultados mayores de lo que AEDesk puede volver a abrir.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rotate in steps of 90°.</source>
        <translation>Girar en pasos de 90°.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>90° left</source>
        <translation>90° a la izquierda</translation>
    </message>
    <message>
        <source>90° right</source>
        <translation>90° a la derecha</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>Flip horizontally or vertically.</source>
        <translation>Voltear en horizontal o en vertical.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Degrees clockwise; empty corners are cropped.</source>
        <translation>Grados en sentido horario; las esquinas vacías se recortan.</translation>
    </message>
    <message>
        <source>Crop left</source>
        <translation>Recortar a la izquierda</translation>
    </message>
    <message>
        <source>How much to crop, in per cent of the width.</source>
        <translation>Cuánto recortar, en tanto por ciento de la anchura.</translation>
    </message>
    <message>
        <source>Crop top</source>
        <translation>Recortar arriba</translation>
    </message>
    <message>
        <source>How much to crop, in per cent of the height.</source>
        <translation>Cuánto recortar, en tanto por ciento de la altura.</translation>
    </message>
    <message>
        <source>Crop right</source>
        <translation>Recortar a la derecha</translation>
    </message>
    <message>
        <source>Crop bottom</source>
        <translation>Recortar abajo</translation>
    </message>
    <message>
        <source>Ready-made settings to start from</source>
        <translation>Ajustes listos como punto de partida</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>How much of this step is laid over the photo as it was before.</source>
        <translation>Qué parte de este paso se superpone a la foto anterior.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Calar</translation>
    </message>
    <message>
        <source>How wide the soft edge of the painted area is.</source>
        <translation>La anchura del borde suave de la zona pintada.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>grain kept</source>
        <translation>grano conservado</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>scratches and dust</source>
        <translation>arañazos y polvo</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>defectos del JPEG</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Keep sepia</source>
        <translation>Conservar sepia</translation>
    </message>
    <message>
        <source>How much of a black-and-white print&apos;s brown or other tint stays.</source>
        <translation>Cuánto del tinte marrón u otro de una copia en blanco y negro queda.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calidez</translation>
    </message>
    <message>
        <source>Warmer (yellow, red) or cooler (blue).</source>
        <translation>Más cálido (amarillo, rojo) o más frío (azul).</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the black-and-white photo.</source>
        <translation>Cuánto color se pone sobre la foto en blanco y negro.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>How vivid the colours are.</source>
        <translation>Lo vivos que son los colores.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Recolorear</translation>
    </message>
    <message>
        <source>Remove watermark</source>
        <translation>Quitar marca de agua</translation>
    </message>
    <message>
        <source>Find watermark</source>
        <translation>Buscar marca de agua</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Sharpen photo</source>
        <translation>Enfocar la foto</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarge photo</source>
        <translation>Ampliar la foto</translation>
    </message>
    <message>
        <source>Makes a photo larger, for the screen or for a print.</source>
        <translation>Hace más grande una foto, para la pantalla o una copia en papel.</translation>
    </message>
    <message>
        <source>Stronger colours</source>
        <translation>Colores más fuertes</translation>
    </message>
    <message>
        <source>How much of the brightness grain to leave; colour noise still goes. Auto leaves a black-and-white photo as much as can just be seen.</source>
        <translation>Cuánto grano de brillo se deja; el ruido de color se quita igual. Auto deja a una foto en blanco y negro tanto como apenas se ve.</translation>
    </message>
    <message>
        <source>Keep texture</source>
        <translation>Conservar textura</translation>
    </message>
    <message>
        <source>How much of the texture of skin, cloth or sand to put back that was taken for noise.</source>
        <translation>Cuánta textura de piel, tela o arena, tomada por ruido, se devuelve.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Protect grain</source>
        <translation>Proteger grano</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Nuevo tamaño</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Copia en papel</translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation>En píxeles.</translation>
    </message>
    <message>
        <source>Millions of pixels.</source>
        <translation>Millones de píxeles.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Cleaning up removes noise, JPEG artefacts and blur where they are found.</source>
        <translation>Limpiar elimina el ruido, los defectos del JPEG y el desenfoque donde se encuentran.</translation>
    </message>
    <message>
        <source>Enlarge only</source>
        <translation>Solo ampliar</translation>
    </message>
    <message>
        <source>Clean up too</source>
        <translation>Limpiar también</translation>
    </message>
    <message>
        <source>Very large results</source>
        <translation>Resultados muy grandes</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Hand-tinted</source>
        <translation>Coloreado a mano</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vivo</translation>
    </message>
    <message>
        <source>Careful fills only what is surely a speck or a scratch, Normal what most likely is one, Thorough also fainter ones and wide damage such as missing corners. The mask shows what would be filled.</source>
        <translation>Prudente rellena solo lo que seguro es una mota o un arañazo, Normal lo que muy probablemente lo es, A fondo también los más débiles y los daños anchos, como esquinas que faltan. La máscara muestra lo que se rellenaría.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>daños</translation>
    </message>
    <message>
        <source>stains</source>
        <translation>manchas</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>places filled</source>
        <translation>lugares rellenados</translation>
    </message>
    <message>
        <source>wider places left</source>
        <translation>más anchos omitidos</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
</context>
</TS>
