<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>The networks have learnt from freely licensed photos, thanks to those who share them. weights/CREDITS.tsv names each of them.</source>
        <translation>Las redes han aprendido de fotos con licencia libre, gracias a quienes las comparten. weights/CREDITS.tsv nombra cada una.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Gives people their old photographs back.&lt;/p&gt;&lt;p&gt;Everything is worked out on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;AEDesk and its networks are under the MIT licence. It uses Qt under the LGPL 3.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;AEDesk %s&lt;/h2&gt;&lt;p&gt;Devuelve a la gente sus viejas fotografías.&lt;/p&gt;&lt;p&gt;Todo se calcula en este ordenador: ninguna foto sale de él.&lt;/p&gt;&lt;p&gt;AEDesk y sus redes tienen la licencia MIT. Usa Qt con la LGPL 3.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>BatchResults</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
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
        <source>Skipped: it is done already</source>
        <translation>Omitida: ya está hecha</translation>
    </message>
    <message>
        <source>Nothing to do; copied</source>
        <translation>Nada que hacer; copiada</translation>
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
        <translation>Restaurar una carpeta</translation>
    </message>
    <message>
        <source>Stopped. Start again to go on.</source>
        <translation>Detenido. Pulse Iniciar para continuar.</translation>
    </message>
    <message>
        <source>A folder with photos, and folders in it</source>
        <translation>Una carpeta con fotos y sus subcarpetas</translation>
    </message>
    <message>
        <source>Where the restored photos go; the originals stay as they are</source>
        <translation>Adónde van las fotos restauradas; los originales quedan como están</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Give black-and-white photos believable colours</source>
        <translation>Dar colores creíbles a las fotos en blanco y negro</translation>
    </message>
    <message>
        <source>Skip photos that are done already</source>
        <translation>Omitir las fotos ya hechas</translation>
    </message>
    <message>
        <source>Do them again and replace them</source>
        <translation>Hacerlas de nuevo y reemplazarlas</translation>
    </message>
    <message>
        <source>More need more memory, and help where there are many processor cores</source>
        <translation>Más necesitan más memoria y ayudan si hay muchos núcleos</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Fotos de</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>If a photo is there</source>
        <translation>Si una foto ya existe</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos a la vez</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
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
        <source>%s (restored)</source>
        <translation>%s (restaurada)</translation>
    </message>
    <message>
        <source>What each photo needs</source>
        <translation>Lo que cada foto necesita</translation>
    </message>
    <message>
        <source>The steps listed in Restore</source>
        <translation>Los pasos de Restaurar</translation>
    </message>
    <message>
        <source>Preset: %s</source>
        <translation>Ajuste: %s</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
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
        <source>The photo. While before and after are compared, the left and right keys move the divider.</source>
        <translation>La foto. Al comparar antes y después, las flechas izquierda y derecha mueven el divisor.</translation>
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
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The photo cannot be compared with its original: there is no map of what was changed.</source>
        <translation>La foto no se puede comparar con su original: no hay mapa de cambios.</translation>
    </message>
    <message>
        <source>Save a map of what was changed</source>
        <translation>Guardar un mapa de los cambios</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;.</source>
        <translation>Guardada como «%s».</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The photo was copied.</source>
        <translation>La foto se ha copiado.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Pasted photo.png</source>
        <translation>Foto pegada.png</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Colour %s</source>
        <translation>Color %s</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Probables aquí</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>Color de este lugar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do something</source>
        <translation>Hacer algo</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
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
        <source>about</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>File: %s, %s bits per pixel</source>
        <translation>Archivo: %s, %s bits por píxel</translation>
    </message>
    <message>
        <source>Each square is one channel: grey is nothing, light is more, dark is less.</source>
        <translation>Cada cuadro es un canal: gris es nada, claro es más, oscuro es menos.</translation>
    </message>
    <message>
        <source>%s: PSNR %s dB, SSIM %s where you look</source>
        <translation>%s: PSNR %s dB, SSIM %s donde mira</translation>
    </message>
    <message>
        <source>Only the part that is seen, or its middle, is previewed.</source>
        <translation>Solo se previsualiza la parte visible, o su centro.</translation>
    </message>
    <message>
        <source>Who opens &apos;%s&apos; will be asked for it.</source>
        <translation>A quien abra «%s» se le pedirá.</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;: %s.</source>
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
        <source>Squeezes the photo into a small .aed file, and shows beforehand what is left of it.</source>
        <translation>Reduce la foto a un pequeño archivo .aed y muestra antes lo que queda de ella.</translation>
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
        <source>How close the picture stays to the photo.</source>
        <translation>Cuánto se parece la imagen a la foto.</translation>
    </message>
    <message>
        <source>Compressed by AEDesk</source>
        <translation>Comprimida por AEDesk</translation>
    </message>
    <message>
        <source>%s of the same size</source>
        <translation>%s del mismo tamaño</translation>
    </message>
    <message>
        <source>The code between</source>
        <translation>El código intermedio</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>What is shown at the right of the divider.</source>
        <translation>Lo que se muestra a la derecha del divisor.</translation>
    </message>
    <message>
        <source>What the file would be</source>
        <translation>Cómo sería el archivo</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Bloquear con una frase de contraseña</translation>
    </message>
    <message>
        <source>Only who knows it can open the file; nobody can help if it is forgotten.</source>
        <translation>Solo quien la sabe puede abrir el archivo; nadie puede ayudar si se olvida.</translation>
    </message>
    <message>
        <source>Open a photo to see how small it can be.</source>
        <translation>Abra una foto para ver lo pequeña que puede ser.</translation>
    </message>
    <message>
        <source>%s bytes</source>
        <translation>%s bytes</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Photo with the frame that is kept</source>
        <translation>Foto con el marco que se conserva</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag from here to a file manager or another program: it gets a copy of the photo</source>
        <translation>Arrastre desde aquí a un gestor de archivos u otro programa: recibe una copia de la foto</translation>
    </message>
    <message>
        <source>Drag the photo out</source>
        <translation>Arrastrar la foto fuera</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>The preview is applied: now the photo can be dragged to another program.</source>
        <translation>La vista previa está aplicada: ahora la foto se puede arrastrar a otro programa.</translation>
    </message>
    <message>
        <source>The photo was let go before it was written; hold it a little longer.</source>
        <translation>La foto se soltó antes de estar escrita; sujétela un poco más.</translation>
    </message>
    <message>
        <source>Writing the photo to drag it…</source>
        <translation>Escribiendo la foto para arrastrarla…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As it is (%d × %d)</source>
        <translation>Como está (%d × %d)</translation>
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
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source> per inch</source>
        <translation> por pulgada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All but the place</source>
        <translation>Todos menos el lugar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What is said of the photo in its file: camera, date, names, place</source>
        <translation>Lo que el archivo dice de la foto: cámara, fecha, nombres, lugar</translation>
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
        <source>without loss</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>The file will have %d × %d pixels.</source>
        <translation>El archivo tendrá %d × %d píxeles.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported as &apos;%s&apos;.</source>
        <translation>Exportada como «%s».</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos that were given</source>
        <translation>Fotos entregadas</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Stopped; the photo is as it was.</source>
        <translation>Detenido; la foto está como estaba.</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Paint over a spot or a scratch: when you let go, it is filled from its surroundings.</source>
        <translation>Pinte sobre una mota o un arañazo: al soltar, se rellena con lo que hay alrededor.</translation>
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
        <source>Find in the guide</source>
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
        <source>Colour of a hint</source>
        <translation>Color de una indicación</translation>
    </message>
    <message>
        <source>Move a hint</source>
        <translation>Mover una indicación</translation>
    </message>
    <message>
        <source>Brush a colour</source>
        <translation>Pintar un color</translation>
    </message>
    <message>
        <source>Take a hint away</source>
        <translation>Quitar una indicación</translation>
    </message>
    <message>
        <source>Take all hints away</source>
        <translation>Quitar todas las indicaciones</translation>
    </message>
</context>
<context>
    <name>HintPanel</name>
    <message>
        <source>Click on the photo to say which colour a place has. Drag a pin to move it, click it for another colour, drag with Shift to brush more of it, and press Delete or the right button to take it away.</source>
        <translation>Haga clic en la foto para decir qué color tiene un lugar. Arrastre un alfiler para moverlo, haga clic en él para otro color, arrastre con Mayús para pintar más, y Supr o el botón derecho lo quita.</translation>
    </message>
    <message>
        <source>Take all away</source>
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
        <source>Not as in &apos;%s&apos;</source>
        <translation>No como en «%s»</translation>
    </message>
    <message>
        <source>Colours as in a photo…</source>
        <translation>Colores como en una foto…</translation>
    </message>
    <message>
        <source>Forget the photo whose colours the result leans to</source>
        <translation>Olvidar la foto cuyos colores sigue el resultado</translation>
    </message>
    <message>
        <source>Choose a colour photo whose colours the result shall lean to</source>
        <translation>Elegir una foto en color cuyos colores debe seguir el resultado</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All that was done. Switch a step off, move or adjust it: nothing has to be done again by hand.</source>
        <translation>Todo lo que se hizo. Desactive un paso, muévalo o ajústelo: nada hay que repetir a mano.</translation>
    </message>
    <message>
        <source>Do these steps</source>
        <translation>Hacer estos pasos</translation>
    </message>
    <message>
        <source>Back to what was done</source>
        <translation>Volver a lo hecho</translation>
    </message>
    <message>
        <source>Forget the changes in this list</source>
        <translation>Olvidar los cambios de esta lista</translation>
    </message>
    <message>
        <source>Nothing was done to this photo yet.</source>
        <translation>Aún no se ha hecho nada a esta foto.</translation>
    </message>
    <message>
        <source>One of these steps is not known exactly, so that they cannot be changed.</source>
        <translation>Uno de estos pasos no se conoce con exactitud, así que no se pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings of the tool</source>
        <translation>Ajustes de la herramienta</translation>
    </message>
</context>
<context>
    <name>MaskController</name>
    <message>
        <source>Nothing was found. More sensitivity, or the brush, may help.</source>
        <translation>No se ha encontrado nada. Más sensibilidad, o el pincel, puede ayudar.</translation>
    </message>
    <message>
        <source>%s %% of the photo was changed.</source>
        <translation>Se ha cambiado el %s %% de la foto.</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Agrandar la máscara</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>Reducir la máscara</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Invertir la máscara</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vaciar la máscara</translation>
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
        <source>The mask is kept in &apos;%s&apos;.</source>
        <translation>La máscara está en «%s».</translation>
    </message>
</context>
<context>
    <name>MaskPanel</name>
    <message>
        <source>Looks at the photo and marks what it finds (Ctrl+F)</source>
        <translation>Mira la foto y marca lo que encuentra (Ctrl+F)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Pixels of the photo; also [ and ], or Ctrl and the wheel</source>
        <translation>Píxeles de la foto; también [ y ], o Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
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
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Marcar a mano</translation>
    </message>
    <message>
        <source>How the marks look</source>
        <translation>Aspecto de las marcas</translation>
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
        <source>Let AEDesk measure the photo</source>
        <translation>Dejar que AEDesk mida la foto</translation>
    </message>
    <message>
        <source>A double click, or Delete, brings the usual value back.</source>
        <translation>Un doble clic, o Supr, devuelve el valor habitual.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Recovered work</source>
        <translation>Trabajo recuperado</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was made with AEDesk: open it by itself to go on with its steps.</source>
        <translation>«%s» se hizo con AEDesk: ábrala sola para seguir con sus pasos.</translation>
    </message>
    <message>
        <source>What is missing is marked as damage: Repair fills it.</source>
        <translation>Lo que falta está marcado como daño: Reparar lo rellena.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; has %d pages; this is the first. File &gt; Take a scan apart makes a photo of each.</source>
        <translation>«%s» tiene %d páginas; esta es la primera. Archivo &gt; Separar un escaneo hace una foto de cada una.</translation>
    </message>
    <message>
        <source>Opening &apos;%s&apos;…</source>
        <translation>Abriendo «%s»…</translation>
    </message>
    <message>
        <source>The steps cannot be used: %s</source>
        <translation>Los pasos no se pueden usar: %s</translation>
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
    <name>Presets</name>
    <message>
        <source>No preset yet</source>
        <translation>Aún no hay ajustes</translation>
    </message>
    <message>
        <source>Keep these steps as…</source>
        <translation>Conservar estos pasos como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Keep these steps under the name</source>
        <translation>Conservar estos pasos con el nombre</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; the photo stays as it was (Esc)</source>
        <translation>Detener; la foto queda como estaba (Esc)</translation>
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
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>RestoreCare</name>
    <message>
        <source>Show what was left</source>
        <translation>Mostrar lo que se dejó</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Looks at the photo and does what it needs.</source>
        <translation>Mira la foto y hace lo que necesita.</translation>
    </message>
    <message>
        <source>Restore photo</source>
        <translation>Restaurar la foto</translation>
    </message>
    <message>
        <source>Show what was left</source>
        <translation>Mostrar lo que se dejó</translation>
    </message>
    <message>
        <source>Mark it in Repair, so that you can look at it and fill it</source>
        <translation>Marcarlo en Reparar, para mirarlo y rellenarlo</translation>
    </message>
    <message>
        <source>The steps will be listed here. Switch them off, move or adjust them, and try again.</source>
        <translation>Aquí aparecerán los pasos. Desactívelos, muévalos o ajústelos, y pruebe otra vez.</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Steps that you have kept under a name</source>
        <translation>Pasos que ha conservado con un nombre</translation>
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
    <message numerus="yes">
        <source>%n wider places were left.</source>
        <translation>
            <numerusform>Se ha dejado %n lugar más ancho.</numerusform>
            <numerusform>Se han dejado %n lugares más anchos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameSteps</name>
    <message>
        <source>Left out, as it was drawn by hand or is not known: %s.</source>
        <translation>Se omitió, por estar dibujado a mano o no conocerse: %s.</translation>
    </message>
    <message>
        <source>Same steps as &apos;%s&apos;</source>
        <translation>Mismos pasos que «%s»</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing has been changed, so nothing was saved.</source>
        <translation>No se ha cambiado nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>No hay nada nuevo que guardar.</translation>
    </message>
    <message>
        <source>Not saved yet: wait for the work to end, or press Esc to stop it.</source>
        <translation>Aún no se ha guardado: espere a que acabe el trabajo o deténgalo con Esc.</translation>
    </message>
    <message>
        <source>Saved as &apos;%s&apos;.</source>
        <translation>Guardada como «%s».</translation>
    </message>
    <message>
        <source>Saving &apos;%s&apos;…</source>
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
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Usar un archivo de clave…</translation>
    </message>
    <message>
        <source>The content of any file can be the key; it must stay as it is.</source>
        <translation>El contenido de cualquier archivo puede ser la clave; debe quedar como está.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or open</source>
        <translation>Plegar o desplegar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <translation>Lo más rápido que funcione</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>Junto al original</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keep the steps in a small file beside a saved photo</source>
        <translation>Conservar los pasos en un pequeño archivo junto a la foto guardada</translation>
    </message>
    <message>
        <source>Tell in the saved photo what was done to it</source>
        <translation>Decir en la foto guardada lo que se le hizo</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Otro idioma se hablará desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Save photos</source>
        <translation>Guardar las fotos</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
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
        <source>Steps for which there is no room in memory are kept on the disk until the photo is closed.</source>
        <translation>Los pasos que no caben en la memoria quedan en el disco hasta que se cierra la foto.</translation>
    </message>
    <message>
        <source>Enter on an action, then the new keys; Delete takes them away.</source>
        <translation>Intro en una acción y luego las nuevas teclas; Supr las quita.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajo</translation>
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
    <name>Shelf</name>
    <message>
        <source>Look through a folder</source>
        <translation>Recorrer una carpeta</translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>No hay fotos en esta carpeta.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; is rejected; nothing is deleted.</source>
        <translation>«%s» está rechazada; no se borra nada.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of the actions</source>
        <translation>Teclas de las acciones</translation>
    </message>
    <message>
        <source>%s stands for two things: &apos;%s&apos; and &apos;%s&apos;.</source>
        <translation>%s sirve para dos cosas: «%s» y «%s».</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>%s (taken twice)</source>
        <translation>%s (usada dos veces)</translation>
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
    <name>SplitWindow</name>
    <message>
        <source>Take a scan apart</source>
        <translation>Separar un escaneo</translation>
    </message>
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
        <source>Find the photos again</source>
        <translation>Buscar las fotos de nuevo</translation>
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
        <source>Middle, across</source>
        <translation>Centro, horizontal</translation>
    </message>
    <message>
        <source>Middle, down</source>
        <translation>Centro, vertical</translation>
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
        <source>Save the photos</source>
        <translation>Guardar las fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drag on the scan to add a photo; pull its corners, turn it by the knob above it.</source>
        <translation>Arrastre en el escaneo para añadir una foto; tire de sus esquinas, gírela con el pomo de encima.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>%s (photos)</source>
        <translation>%s (fotos)</translation>
    </message>
    <message>
        <source>Take &apos;%s&apos; apart</source>
        <translation>Separar «%s»</translation>
    </message>
    <message>
        <source>Looking at the scan…</source>
        <translation>Mirando el escaneo…</translation>
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
    <message>
        <source>No single photos were found; the page is taken as one. Drag to mark photos.</source>
        <translation>No se han encontrado fotos sueltas; la página cuenta como una. Arrastre para marcar fotos.</translation>
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
        <translation>En qué funcionan de verdad las herramientas; se sabe tras el primer uso</translation>
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
        <source>Drag to change the order; the mark says whether a step is taken; Delete takes it away</source>
        <translation>Arrastre para cambiar el orden; la marca dice si se hace el paso; Supr lo quita</translation>
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
        <source>%s found nothing to do; the photo is as it was.</source>
        <translation>%s no encontró nada que hacer; la foto está como estaba.</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop the preview: the photo and the settings stay as they were</source>
        <translation>Descartar la vista previa: la foto y los ajustes quedan como estaban</translation>
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
        <source>Any shape</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
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
        <source>Draw a line along what is to be level or upright, also with Ctrl: the photo turns to it</source>
        <translation>Trace una línea a lo largo de lo que debe quedar horizontal o vertical, también con Ctrl: la foto gira según ella</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The frame is around all of the photo again</source>
        <translation>El marco vuelve a rodear toda la foto</translation>
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
    <message>
        <source>Change of the history</source>
        <translation>Cambio del historial</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an old photo here</source>
        <translation>Suelte aquí una foto antigua</translation>
    </message>
    <message>
        <source>Everything is worked out on this computer: no photo leaves it.</source>
        <translation>Todo se calcula en este ordenador: ninguna foto sale de él.</translation>
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
        <source>Opened lately</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Photos opened lately</source>
        <translation>Fotos abiertas hace poco</translation>
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
        <source>Restore a &amp;folder…</source>
        <translation>Restaurar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Restore all photos of a folder into another one</source>
        <translation>Restaurar todas las fotos de una carpeta en otra</translation>
    </message>
    <message>
        <source>&amp;Take a scan apart…</source>
        <translation>&amp;Separar un escaneo…</translation>
    </message>
    <message>
        <source>Single photos from a scan of several, or from a file with several pages</source>
        <translation>Fotos sueltas de un escaneo con varias, o de un archivo con varias páginas</translation>
    </message>
    <message>
        <source>Look throu&amp;gh a folder…</source>
        <translation>&amp;Recorrer una carpeta…</translation>
    </message>
    <message>
        <source>All photos of a folder, as small pictures</source>
        <translation>Todas las fotos de una carpeta, en miniatura</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the restored photo beside the original</source>
        <translation>Guardar la foto restaurada junto al original</translation>
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
        <source>Save all photos that have changes, beside their originals; no other file is replaced</source>
        <translation>Guardar todas las fotos con cambios junto a sus originales; no se reemplaza ningún otro archivo</translation>
    </message>
    <message>
        <source>&amp;Keep the steps beside the photo</source>
        <translation>Conservar los pasos &amp;junto a la foto</translation>
    </message>
    <message>
        <source>Save what was done in a small file, so that you can go on another day</source>
        <translation>Guardar lo hecho en un pequeño archivo, para continuar otro día</translation>
    </message>
    <message>
        <source>Tell in the photo &amp;what was done</source>
        <translation>&amp;Decir en la foto lo que se hizo</translation>
    </message>
    <message>
        <source>Tools, settings and networks in its XMP, for archives and honest use</source>
        <translation>Herramientas, ajustes y redes en su XMP, para archivos y uso honesto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>A copy for others: smaller, in another format, without the place</source>
        <translation>Una copia para otros: más pequeña, en otro formato, sin el lugar</translation>
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
        <source>Save a &amp;map of what was changed…</source>
        <translation>Guardar un &amp;mapa de los cambios…</translation>
    </message>
    <message>
        <source>A picture of it, from yellow (a little) to red (much)</source>
        <translation>Una imagen, de amarillo (poco) a rojo (mucho)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Leave AEDesk</source>
        <translation>Salir de AEDesk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Rehacer el paso</translation>
    </message>
    <message>
        <source>Sa&amp;me steps as the last photo</source>
        <translation>&amp;Mismos pasos que la foto anterior</translation>
    </message>
    <message>
        <source>Do to this photo what was done to the one before, but for what was drawn there by hand</source>
        <translation>Hacer a esta foto lo que se hizo a la anterior, salvo lo que se dibujó allí a mano</translation>
    </message>
    <message>
        <source>Co&amp;py photo</source>
        <translation>&amp;Copiar la foto</translation>
    </message>
    <message>
        <source>Copy the photo for another program</source>
        <translation>Copiar la foto para otro programa</translation>
    </message>
    <message>
        <source>Paste as a &amp;new photo</source>
        <translation>&amp;Pegar como foto nueva</translation>
    </message>
    <message>
        <source>Open the picture, or the files, in the clipboard</source>
        <translation>Abrir la imagen, o los archivos, del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Do something…</source>
        <translation>&amp;Hacer algo…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>Todo lo que se puede hacer, por su nombre</translation>
    </message>
    <message>
        <source>&amp;Cancel the work</source>
        <translation>Detener el &amp;trabajo</translation>
    </message>
    <message>
        <source>Stop; the photo stays as it was</source>
        <translation>Detener; la foto queda como estaba</translation>
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
        <source>The original at the left, the photo at the right, with one zoom</source>
        <translation>El original a la izquierda, la foto a la derecha, con un solo zoom</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>&amp;Qué se cambió</translation>
    </message>
    <message>
        <source>Yellow where a little was changed, red where much was</source>
        <translation>Amarillo donde cambió poco, rojo donde mucho</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>The next photo of the strip</source>
        <translation>La foto siguiente de la tira</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>&amp;Foto anterior</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La foto de antes</translation>
    </message>
    <message>
        <source>All p&amp;hotos</source>
        <translation>T&amp;odas las fotos</translation>
    </message>
    <message>
        <source>All photos at once; of a single photo, those of its folder</source>
        <translation>Todas las fotos a la vez; si hay una sola, las de su carpeta</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>The photo&apos;s own pixels around the mouse, however small it is shown</source>
        <translation>Los píxeles de la foto alrededor del ratón, por pequeña que se muestre</translation>
    </message>
    <message>
        <source>&amp;Crop and straighten</source>
        <translation>&amp;Recortar y enderezar</translation>
    </message>
    <message>
        <source>Cut edges off and make a slanted photo straight</source>
        <translation>Cortar bordes y enderezar una foto inclinada</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>A quarter turn against the clock</source>
        <translation>Un cuarto de vuelta en sentido antihorario</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>A quarter turn with the clock</source>
        <translation>Un cuarto de vuelta en sentido horario</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>Left for right, as a slide that was scanned from its back</source>
        <translation>Izquierda por derecha, como una diapositiva escaneada por detrás</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>Sin es&amp;trellas</translation>
    </message>
    <message>
        <source>Stars are kept in an XMP file beside the photo, where other programs find them</source>
        <translation>Las estrellas se guardan en un archivo XMP junto a la foto, donde otros programas las encuentran</translation>
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
        <source>Say that the photo is not wanted; nothing is deleted</source>
        <translation>Decir que la foto no se quiere; no se borra nada</translation>
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
        <source>Mark by painting; the right button, or Alt, erases</source>
        <translation>Marcar pintando; el botón derecho, o Alt, borra</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Quitar marcas</translation>
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
        <source>Paint over a spot: it is filled at once; or hold Ctrl while you paint with the brush</source>
        <translation>Pintar sobre una mota: se rellena al momento; o mantener Ctrl al pintar con el pincel</translation>
    </message>
    <message>
        <source>La&amp;rger brush</source>
        <translation>Pincel más gran&amp;de</translation>
    </message>
    <message>
        <source>A larger brush, by Ctrl and the wheel too</source>
        <translation>Un pincel más grande, también con Ctrl y la rueda</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pincel más pe&amp;queño</translation>
    </message>
    <message>
        <source>A smaller brush, by Ctrl and the wheel too</source>
        <translation>Un pincel más pequeño, también con Ctrl y la rueda</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Agrandar</translation>
    </message>
    <message>
        <source>Mark a pixel more on all sides</source>
        <translation>Marcar un píxel más por todos los lados</translation>
    </message>
    <message>
        <source>Shri&amp;nk</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Mark a pixel less on all sides</source>
        <translation>Marcar un píxel menos por todos los lados</translation>
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
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Show &amp;mask</source>
        <translation>Mo&amp;strar la máscara</translation>
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
        <source>Take a mask from a picture: white is marked</source>
        <translation>Tomar una máscara de una imagen: lo blanco está marcado</translation>
    </message>
    <message>
        <source>S&amp;ave mask…</source>
        <translation>G&amp;uardar la máscara…</translation>
    </message>
    <message>
        <source>Keep the mask as a black-and-white picture</source>
        <translation>Conservar la máscara como imagen en blanco y negro</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Co&amp;nfiguración…</translation>
    </message>
    <message>
        <source>Language, colours, folders, keys, and what computes</source>
        <translation>Idioma, colores, carpetas, teclas y qué calcula</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Short pages about the tool that is shown, and others</source>
        <translation>Páginas breves sobre la herramienta mostrada y otras</translation>
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
        <source>The settings were damaged and start anew; the old file is &apos;%s&apos;.</source>
        <translation>La configuración estaba dañada y empieza de nuevo; el archivo antiguo es «%s».</translation>
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
        <source>Without saving, the restored photo is lost. The original stays as it is.</source>
        <translation>Si no se guarda, la foto restaurada se pierde. El original queda como está.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Another window or another program has written it. Save as… keeps both.</source>
        <translation>Otra ventana u otro programa lo ha escrito. Guardar como… conserva ambos.</translation>
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
        <source>Open photo</source>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <translation>Guardar la foto como</translation>
    </message>
    <message>
        <source>Save as .aed</source>
        <translation>Guardar como .aed</translation>
    </message>
    <message>
        <source>Without saving, what was done to them is lost. The originals stay as they are.</source>
        <translation>Sin guardar, se pierde lo que se les hizo. Los originales quedan como están.</translation>
    </message>
    <message>
        <source>Photos that were not saved yet are saved beside their originals.</source>
        <translation>Las fotos que aún no se guardaron se guardan junto a sus originales.</translation>
    </message>
    <message>
        <source>What is intact can be opened; the rest will be grey.</source>
        <translation>Lo que está intacto se puede abrir; el resto quedará gris.</translation>
    </message>
    <message>
        <source>Open what is intact</source>
        <translation>Abrir lo intacto</translation>
    </message>
    <message>
        <source>It was not saved. If you do not go on now, it is lost; the original stays as it is.</source>
        <translation>No se guardó. Si no continúa ahora, se pierde; el original queda como está.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>AEDesk was not closed as it should be. Go on with the work on %s?</source>
        <translation>AEDesk no se cerró como es debido. ¿Seguir con el trabajo en %s?</translation>
    </message>
    <message>
        <source>Save the changes to %d photos?</source>
        <translation>¿Guardar los cambios de %d fotos?</translation>
    </message>
    <message>
        <source>Colours as in a photo</source>
        <translation>Colores como en una foto</translation>
    </message>
    <message>
        <source>This photo has colours already. Colour it anew?</source>
        <translation>Esta foto ya tiene colores. ¿Colorearla de nuevo?</translation>
    </message>
    <message>
        <source>Its own colours are left out; the step can be undone.</source>
        <translation>Sus propios colores se dejan fuera; el paso se puede deshacer.</translation>
    </message>
    <message>
        <source>Colour anew</source>
        <translation>Colorear de nuevo</translation>
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
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>The photo would have %s megapixels. Make it so large?</source>
        <translation>La foto tendría %s megapíxeles. ¿Hacerla tan grande?</translation>
    </message>
    <message>
        <source>It takes much memory and time, and AEDesk opens files of up to %d megapixels only.</source>
        <translation>Requiere mucha memoria y tiempo, y AEDesk solo abre archivos de hasta %d megapíxeles.</translation>
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
        <source>Save the changes to &apos;%s&apos;?</source>
        <translation>¿Guardar los cambios de «%s»?</translation>
    </message>
    <message>
        <source>The original would be gone for good.</source>
        <translation>El original se perdería para siempre.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was changed since you saved it here. Replace it?</source>
        <translation>«%s» ha cambiado desde que lo guardó aquí. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Photos (%s)</source>
        <translation>Fotos (%s)</translation>
    </message>
    <message>
        <source>&apos;%s&apos; was made with AEDesk. Go on where you stopped?</source>
        <translation>«%s» se hizo con AEDesk. ¿Continuar donde lo dejó?</translation>
    </message>
    <message>
        <source>Its original &apos;%s&apos; is opened with all steps, which you can change. Or open the photo as it is.</source>
        <translation>Su original «%s» se abre con todos los pasos, que puede cambiar. O abra la foto como está.</translation>
    </message>
    <message>
        <source>There was not enough memory; the photo is as it was.</source>
        <translation>No había memoria suficiente; la foto está como estaba.</translation>
    </message>
    <message>
        <source>Something in AEDesk went wrong; the photo is as it was.</source>
        <translation>Algo falló en AEDesk; la foto está como estaba.</translation>
    </message>
    <message>
        <source>Replace the original photo &apos;%s&apos;?</source>
        <translation>¿Reemplazar la foto original «%s»?</translation>
    </message>
    <message>
        <source>&apos;%s&apos; exists already. Replace it?</source>
        <translation>«%s» ya existe. ¿Reemplazarlo?</translation>
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
        <translation>No se entiende el cerrojo de este archivo .aed.</translation>
    </message>
    <message>
        <source>the part {}</source>
        <translation>la parte {}</translation>
    </message>
    <message>
        <source>This file is locked: it needs its passphrase or key file.</source>
        <translation>Este archivo está cerrado: necesita su frase de contraseña o su archivo de clave.</translation>
    </message>
    <message>
        <source>{} missing tiles</source>
        <translation>{} teselas que faltan</translation>
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
        <source>This key does not fit the file.</source>
        <translation>Esta clave no es la del archivo.</translation>
    </message>
    <message>
        <source>This file was changed by somebody who has not the key.</source>
        <translation>Este archivo lo cambió alguien que no tiene la clave.</translation>
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
        <source>There was not enough memory to run {}.</source>
        <translation>No hubo memoria suficiente para {}.</translation>
    </message>
    <message>
        <source>CUDA cannot start on this computer; choose the processor (cpu) or auto.</source>
        <translation>CUDA no arranca en este ordenador; elija el procesador (cpu) o auto.</translation>
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
        <source>The steps of &apos;{}&apos; cannot be used: &apos;{}&apos; was changed meanwhile.</source>
        <translation>Los pasos de «{}» no sirven: «{}» se cambió entretanto.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used ({}).</source>
        <translation>Los pasos de «{}» no sirven ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos; exists already and was left as it is.</source>
        <translation>«{}» ya existe y quedó como está.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; is not there.</source>
        <translation>La carpeta «{}» no existe.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not let files be written: permission denied.</source>
        <translation>«{}» no deja escribir archivos: permiso denegado.</translation>
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
        <translation>«{}» es un PDF, un documento con páginas. Escanee en TIFF o PNG, o saque antes las imágenes, por ejemplo con la orden pdfimages -all.</translation>
    </message>
    <message>
        <source>Photos with 32 bits per channel cannot be read; save it with 16 bits.</source>
        <translation>No se pueden leer fotos de 32 bits por canal; guárdela con 16 bits.</translation>
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
        <source>&apos;{}&apos; is not there.</source>
        <translation>«{}» no existe.</translation>
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
        <source>&apos;{}&apos; is a HEIC photo. The part that reads it is installed on its own, as its licence asks: pip install pillow-heif</source>
        <translation>«{}» es una foto HEIC. La parte que la lee se instala aparte, como pide su licencia: pip install pillow-heif</translation>
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
        <source>A mask is kept as PNG: &apos;{}&apos; must end in .png.</source>
        <translation>Las máscaras se guardan como PNG: «{}» debe acabar en .png.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large: {} x {} pixels.</source>
        <translation>«{}» es demasiado grande: {} x {} píxeles.</translation>
    </message>
    <message>
        <source>The steps of &apos;{}&apos; cannot be used: it is of another size than they make it.</source>
        <translation>Los pasos de &apos;{}&apos; no sirven: la foto tiene otro tamaño que el que ellos dan.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no file: photos are read from files only, not from pipes or devices.</source>
        <translation>&apos;{}&apos; no es un archivo: las fotos se leen solo de archivos, no de tuberías ni de dispositivos.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged and cannot be read.</source>
        <translation>&apos;{}&apos; está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is incomplete: what its file still holds was read, the rest of the photo is missing.</source>
        <translation>&apos;{}&apos; está incompleto: se leyó lo que el archivo aún contiene, falta el resto de la foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is damaged, but all of its pixels could be read.</source>
        <translation>&apos;{}&apos; está dañado, pero se pudieron leer todos sus píxeles.</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a part of its XMP cannot be read and is left out.</source>
        <translation>&apos;{}&apos;: una parte de sus datos XMP no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds {} photos; only the first was opened.</source>
        <translation>&apos;{}&apos; contiene {} fotos; solo se abrió la primera.</translation>
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
        <source>&apos;{}&apos; is no file but a pipe or a device.</source>
        <translation>«{}» no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is locked, &apos;{}&apos; is not: everybody can open it.</source>
        <translation>«{}» está bloqueado, «{}» no: cualquiera puede abrirlo.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was changed or taken away since it was opened.</source>
        <translation>«{}» se modificó o se quitó desde que se abrió.</translation>
    </message>
    <message>
        <source>The stars of &apos;{}&apos; cannot be kept: &apos;{}&apos; cannot be understood.</source>
        <translation>Las estrellas de «{}» no se pueden guardar: no se entiende «{}».</translation>
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
        <translation>&apos;{}&apos; tiene píxeles {} ({} bits por canal); AEDesk lee TIFF de enteros sin signo de hasta 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is compressed as {}, which AEDesk cannot read.</source>
        <translation>«{}» está comprimido como {}, que AEDesk no puede leer.</translation>
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
        <source>&apos;{}&apos; is damaged: its colours stand in a map, which is missing.</source>
        <translation>«{}» está dañado: sus colores están en una tabla, que falta.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} channels and {} layers; that is no photo.</source>
        <translation>&apos;{}&apos; tiene {} canales y {} capas; eso no es una foto.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has layers; what they show together was read, and they are not kept.</source>
        <translation>«{}» tiene capas; se ha leído lo que muestran juntas, y ellas no se conservan.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels ({} bits per channel); AEDesk reads unsigned integers of up to 16 bits.</source>
        <translation>&apos;{}&apos; tiene píxeles {} ({} bits por canal); AEDesk lee enteros sin signo de hasta 16 bits.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has {} pixels; AEDesk reads photos of 8 or 16 bits.</source>
        <translation>&apos;{}&apos; tiene píxeles {}; AEDesk lee fotos de 8 o 16 bits.</translation>
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
        <source>The weight file &apos;{}&apos; of {} is damaged: its checksum differs. Install AEDesk again, or put a good copy there.</source>
        <translation>El archivo de pesos «{}» de {} está dañado: su suma de comprobación no coincide. Vuelva a instalar AEDesk o ponga allí una copia buena.</translation>
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
        <source>The model &apos;{}&apos; is missing: there is no &apos;{}&apos;. Install AEDesk again.</source>
        <translation>Falta el modelo «{}»: no existe «{}». Vuelva a instalar AEDesk.</translation>
    </message>
    <message>
        <source>Another batch is making the photos of &apos;{}&apos; into &apos;{}&apos; already; wait until it has ended.</source>
        <translation>Otro lote ya procesa las fotos de «{}» en «{}»; espere a que termine.</translation>
    </message>
    <message>
        <source>The folder &apos;{}&apos; cannot be read, so its photos were left out ({}).</source>
        <translation>La carpeta &apos;{}&apos; no se puede leer, así que sus fotos se dejaron fuera ({}).</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: the process that worked on it has died; perhaps the memory was full.</source>
        <translation>«{}»: el proceso que lo trataba ha muerto; quizá la memoria estaba llena.</translation>
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
        <source>The photos would lie beside their originals; choose another folder for them.</source>
        <translation>Las fotos quedarían junto a sus originales; elija otra carpeta para ellas.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; exists already.</source>
        <translation>«{}» ya existe.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads to the original, which stays as it is.</source>
        <translation>«{}» conduce al original, que queda como está.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be written ({}).</source>
        <translation>No se puede escribir «{}» ({}).</translation>
    </message>
    <message>
        <source>The disk is full, so the batch has stopped. Once there is room, it goes on from there.</source>
        <translation>El disco está lleno, así que el lote se detuvo. En cuanto haya sitio, sigue desde ahí.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {}.</source>
        <translation>«{}» {}.</translation>
    </message>
    <message>
        <source>does not say what was done to it, as the XMP of the photo cannot be understood</source>
        <translation>no dice qué se le hizo, pues el XMP de la foto no se puede entender</translation>
    </message>
    <message>
        <source>is without EXIF or XMP that cannot be understood, as that may name the place</source>
        <translation>va sin EXIF o XMP que no se pueden entender, pues podrían nombrar el lugar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be the name of a preset: up to {} letters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>«{}» no puede ser el nombre de un ajuste: hasta {} letras, sin punto delante y ninguno de / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The preset cannot be kept ({}).</source>
        <translation>No se puede guardar el ajuste ({}).</translation>
    </message>
    <message>
        <source>The preset cannot be removed ({}).</source>
        <translation>No se puede quitar el ajuste ({}).</translation>
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
        <source>The steps cannot be kept beside &apos;{}&apos; ({}).</source>
        <translation>No se pueden guardar los pasos junto a «{}» ({}).</translation>
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
        <source>This photo has colours already. To colour it anew, switch Recolour on (--recolor).</source>
        <translation>Esta foto ya tiene colores. Para colorearla de nuevo, active «Recolorear» (--recolor).</translation>
    </message>
    <message>
        <source>The photo has {} x {} pixels already; Enlarge makes photos larger only.</source>
        <translation>La foto ya tiene {} x {} píxeles; Ampliar solo hace las fotos más grandes.</translation>
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
        <source>The photo would have {} megapixels, and AEDesk opens files of up to {}. To make it all the same, switch Very large results on (--huge).</source>
        <translation>La foto tendría {} megapíxeles, y AEDesk abre archivos de hasta {}. Para hacerla de todos modos, active Resultados muy grandes (--huge).</translation>
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
    <message>
        <source>Nothing of the photo would be left; cut off less.</source>
        <translation>No quedaría nada de la foto; recorte menos.</translation>
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
        <source>How faint a scratch or spot may be to be marked as damage.</source>
        <translation>Lo débil que puede ser un arañazo o mancha para marcarse como daño.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Motas</translation>
    </message>
    <message>
        <source>The same for small specks, if it is more; one that was none does no harm.</source>
        <translation>Lo mismo para motas pequeñas, si es más; una que no lo era no hace daño.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Anchura máxima</translation>
    </message>
    <message>
        <source>What is wider is left alone, in per cent of the photo&apos;s shorter side: scratches and dust are narrow, a white shirt is not.</source>
        <translation>Lo más ancho se deja, en tanto por ciento del lado corto: los arañazos y el polvo son estrechos, una camisa blanca no.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>How many pixels around the found damage are filled too: its edges are soft.</source>
        <translation>Cuántos píxeles alrededor del daño se rellenan también: sus bordes son suaves.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Fill what is lost; or even out the tone of stains, foxing and old tape, under which the picture is still there. Mark a little beyond their edges.</source>
        <translation>Rellena lo perdido, o iguala el tono de manchas, moteado y restos de cinta adhesiva, bajo los que la imagen sigue ahí. Marque un poco más allá de sus bordes.</translation>
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
        <source>Strength</source>
        <translation>Fuerza</translation>
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
        <source>How much of the brightness grain to leave; colour noise still goes.</source>
        <translation>Cuánto grano de brillo dejar; el ruido de color se va igual.</translation>
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
        <source>Fading</source>
        <translation>Desvaído</translation>
    </message>
    <message>
        <source>Bring tones back</source>
        <translation>Recuperar los tonos</translation>
    </message>
    <message>
        <source>Brings back the tones and colours of a faded or yellowed print.</source>
        <translation>Recupera los tonos y colores de una copia desvaída o amarillenta.</translation>
    </message>
    <message>
        <source>How far the faded tones are brought back.</source>
        <translation>Hasta dónde se recuperan los tonos desvaídos.</translation>
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
        <source>More or less contrast than the estimate.</source>
        <translation>Más o menos contraste que lo estimado.</translation>
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
        <source>Colorize</source>
        <translation>Colorear</translation>
    </message>
    <message>
        <source>Colorize the photo</source>
        <translation>Colorear la foto</translation>
    </message>
    <message>
        <source>Gives a black-and-white photo believable colours, by itself or as you click.</source>
        <translation>Da a una foto en blanco y negro colores creíbles, por sí solo o según haga clic.</translation>
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
        <source>Towards warm or, below 0, cold light.</source>
        <translation>Hacia luz cálida o, bajo 0, fría.</translation>
    </message>
    <message>
        <source>Recolour</source>
        <translation>Recolorear</translation>
    </message>
    <message>
        <source>Also colour a photo anew that has colours.</source>
        <translation>Colorear de nuevo también una foto que tiene colores.</translation>
    </message>
    <message>
        <source>Remove watermark</source>
        <translation>Quitar marca de agua</translation>
    </message>
    <message>
        <source>Remove what is marked</source>
        <translation>Quitar lo marcado</translation>
    </message>
    <message>
        <source>Finds watermarks, date stamps and studio stamps and takes them off, or what you paint over. For pictures that you have the right to change.</source>
        <translation>Encuentra marcas de agua, fechas y sellos de estudio y los quita, o lo que usted pinte. Para imágenes que tiene derecho a cambiar.</translation>
    </message>
    <message>
        <source>Find watermark</source>
        <translation>Buscar marca de agua</translation>
    </message>
    <message>
        <source>How faint a mark may be to be found.</source>
        <translation>Lo débil que puede ser una marca para encontrarla.</translation>
    </message>
    <message>
        <source>How many pixels around the found mark belong to it: its edges are soft.</source>
        <translation>Cuántos píxeles alrededor de la marca le pertenecen: sus bordes son suaves.</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Recover what shines through a watermark, or fill everything from its surroundings. Automatic recovers under what was found and fills what was marked by hand.</source>
        <translation>Recuperar lo que se trasluce, o rellenarlo todo con lo que hay alrededor. Automático recupera bajo lo encontrado y rellena lo marcado a mano.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Recover what shines through</source>
        <translation>Recuperar lo que se trasluce</translation>
    </message>
    <message>
        <source>Fill from the surroundings</source>
        <translation>Rellenar con lo de alrededor</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
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
        <source>Takes the blur of lens, hand and scanner back.</source>
        <translation>Deshace el desenfoque del objetivo, de la mano y del escáner.</translation>
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
        <source>Turn and cut</source>
        <translation>Girar y cortar</translation>
    </message>
    <message>
        <source>Turns, mirrors, straightens and crops the photo.</source>
        <translation>Gira, refleja, endereza y recorta la foto.</translation>
    </message>
    <message>
        <source>As the network believes it was, and calm</source>
        <translation>Como la red cree que era, y sin estridencias</translation>
    </message>
    <message>
        <source>Gentle and warm, as a studio coloured its prints by hand</source>
        <translation>Suave y cálido, como un estudio coloreaba sus copias a mano</translation>
    </message>
    <message>
        <source>Stronger colours</source>
        <translation>Colores más fuertes</translation>
    </message>
    <message>
        <source>How much of the blur is taken back.</source>
        <translation>Cuánto desenfoque se deshace.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>How blurred the photo is, in pixels. Auto measures its steepest edges, and leaves a sharp photo alone.</source>
        <translation>Cuán borrosa está la foto, en píxeles. Auto mide los bordes más abruptos y deja en paz una foto nítida.</translation>
    </message>
    <message>
        <source>Protect grain</source>
        <translation>Proteger grano</translation>
    </message>
    <message>
        <source>How much even parts are left as they are, so that grain stays soft.</source>
        <translation>Cuánto quedan como están las partes lisas, para que el grano siga suave.</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>Nuevo tamaño</translation>
    </message>
    <message>
        <source>How it is said: as a factor, in pixels, or for a print.</source>
        <translation>Cómo se indica: como factor, en píxeles o para una copia.</translation>
    </message>
    <message>
        <source>Times as large</source>
        <translation>Veces más grande</translation>
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
        <source>Each side of the photo.</source>
        <translation>Cada lado de la foto.</translation>
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
        <source>Sheet width</source>
        <translation>Ancho de la hoja</translation>
    </message>
    <message>
        <source>The photo fits into the sheet.</source>
        <translation>La foto cabe en la hoja.</translation>
    </message>
    <message>
        <source>Sheet height</source>
        <translation>Alto de la hoja</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Of the sheet.</source>
        <translation>De la hoja.</translation>
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
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>How finely it is printed.</source>
        <translation>Con qué finura se imprime.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Clean also takes off noise, JPEG dirt and blur, as far as they are found.</source>
        <translation>Limpia quita también el ruido, la suciedad del JPEG y el desenfoque, en la medida en que se encuentran.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpia</translation>
    </message>
    <message>
        <source>Very large results</source>
        <translation>Resultados muy grandes</translation>
    </message>
    <message>
        <source>Go on where the photo becomes larger than AEDesk can open again.</source>
        <translation>Seguir cuando la foto resulte mayor de lo que AEDesk puede volver a abrir.</translation>
    </message>
    <message>
        <source>By a quarter or a half.</source>
        <translation>Un cuarto o media vuelta.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Left for right, or upside down.</source>
        <translation>Izquierda por derecha, o boca abajo.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Degrees with the clock; empty corners are cut off.</source>
        <translation>Grados en sentido horario; las esquinas vacías se cortan.</translation>
    </message>
    <message>
        <source>Cut left</source>
        <translation>Cortar a la izquierda</translation>
    </message>
    <message>
        <source>Per cent of the width.</source>
        <translation>Tanto por ciento de la anchura.</translation>
    </message>
    <message>
        <source>Cut top</source>
        <translation>Cortar arriba</translation>
    </message>
    <message>
        <source>Per cent of the height.</source>
        <translation>Tanto por ciento de la altura.</translation>
    </message>
    <message>
        <source>Cut right</source>
        <translation>Cortar a la derecha</translation>
    </message>
    <message>
        <source>Cut bottom</source>
        <translation>Cortar abajo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Ready settings to start from</source>
        <translation>Ajustes listos de los que partir</translation>
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
        <source>jpeg</source>
        <translation>JPEG</translation>
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
        <translation>más anchos dejados</translation>
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
