"""Settings of the program: what computes, memory, folders, look, language, keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aedesk.engine.devices import usable_threads
from aedesk.engine.providers import AUTO, CPU, offered
from aedesk.gui.config.preferences import (
    DARK,
    LANGUAGES,
    LEAST_MEMORY,
    LIGHT,
    MOST_MEMORY,
    SYSTEM,
    Preferences,
)
from aedesk.gui.look.fitting import Dialog
from aedesk.gui.settings.models_page import ModelsPage
from aedesk.gui.settings.shortcut_table import ShortcutTable


class SettingsDialog(Dialog):
    """`chosen`: Preferences, and the key of each action (a dict)."""

    chosen = Signal(object, object)

    def __init__(self, shown: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(560, 520)
        self._was = shown
        self.device, self.theme, self.language = QComboBox(), QComboBox(), QComboBox()
        for combo, choices in (
            (
                self.device,
                (
                    (self.tr("Automatic"), AUTO),
                    (self.tr("Processor"), CPU.id),
                    *((one.title, one.id) for one in offered(shown.device) if one is not CPU),
                ),
            ),
            (self.theme, ((self.tr("System default"), SYSTEM), (self.tr("Light"), LIGHT), (self.tr("Dark"), DARK))),
            (self.language, [(name or self.tr("System default"), code) for code, name in LANGUAGES.items()]),
        ):
            for words, value in choices:
                combo.addItem(words, value)
        self.device.setToolTip(
            self.tr("What is not listed is not installed; “aedesk doctor” tells what else this computer could use")
        )
        self.threads, self.memory = QSpinBox(), QSpinBox()
        self.threads.setRange(0, max(usable_threads(), self._was.threads))
        self.threads.setSpecialValueText(self.tr("All"))
        self.memory.setRange(LEAST_MEMORY, MOST_MEMORY)
        self.memory.setSingleStep(50)
        self.memory.setSuffix(self.tr(" MB"))
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("Next to the original"))
        self.folder.setClearButtonEnabled(True)
        self.folder_button = QPushButton(self.tr("Choose…"))
        self.folder_button.setAutoDefault(False)
        self.folder_button.clicked.connect(self.ask_folder)
        self.keep_steps = QCheckBox(self.tr("Save edit steps next to the photo"))
        self.tell_story = QCheckBox(self.tr("Record edits in the photo’s metadata"))
        self.language_label = QLabel(
            self.tr("The language changes as soon as you press OK; your photos and their steps stay open.")
        )
        self.language_label.setVisible(False)
        self.table, self.models = ShortcutTable(), ModelsPage()
        self.problem_label = QLabel()
        self.problem_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        self._build()
        layout.addWidget(self.tabs, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        self.ok_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.reset_button = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        self.reset_button.setText(self.tr("Reset to defaults"))  # Qt's German for it is that for presets
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reset_button.clicked.connect(self.reset)
        self.language.currentIndexChanged.connect(
            lambda _: self.language_label.setVisible(self.language.currentData() != self._was.language)
        )
        self.table.keys_changed.connect(self._check)
        self.show_preferences(self._was)
        self._check()

    def _build(self) -> None:
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.folder_button)
        general, working, keys = QWidget(), QWidget(), QWidget()
        form = QFormLayout(general)
        rows: list[tuple[str, QWidget, QWidget | QHBoxLayout]] = [
            (self.tr("Language"), self.language, self.language),
            (self.tr("Theme"), self.theme, self.theme),
            (self.tr("Save photos in"), self.folder, folder),
        ]
        for words, widget, content in rows:
            _add(form, words, widget, content)
        for box in (self.keep_steps, self.tell_story, self.language_label):
            form.addRow("", box)
        form = QFormLayout(working)
        for words, widget in (
            (self.tr("Compute with"), self.device),
            (self.tr("Processor threads"), self.threads),
            (self.tr("Memory for undo"), self.memory),
        ):
            _add(form, words, widget, widget)
        hint = QLabel(self.tr("Steps that do not fit in memory are kept on disk until the photo is closed."))
        hint.setWordWrap(True)
        form.addRow("", hint)
        column = QVBoxLayout(keys)
        column.addWidget(self.table, 1)
        words_below = QLabel(self.tr("Press Enter on an action, then the new shortcut. Delete removes it."))
        words_below.setWordWrap(True)
        column.addWidget(words_below)
        column.addWidget(self.problem_label)
        self.tabs = QTabWidget()
        self.tabs.addTab(general, self.tr("General"))
        self.tabs.addTab(working, self.tr("Performance"))
        self.tabs.addTab(self.models, self.tr("Models"))
        self.tabs.addTab(keys, self.tr("Keyboard"))

    @property
    def preferences(self) -> Preferences:
        """What is chosen."""
        return Preferences(
            self.device.currentData(),
            self.threads.value(),
            self.memory.value(),
            self.folder.text().strip(),
            self.theme.currentData(),
            self.language.currentData(),
            self.keep_steps.isChecked(),
            self.tell_story.isChecked(),
        )

    def show_preferences(self, shown: Preferences) -> None:
        """Show others."""
        for combo, value in ((self.device, shown.device), (self.theme, shown.theme), (self.language, shown.language)):
            combo.setCurrentIndex(combo.findData(value))
        self.threads.setValue(shown.threads)
        self.memory.setValue(shown.memory)
        self.folder.setText(shown.folder)
        self.keep_steps.setChecked(shown.keep_steps)
        self.tell_story.setChecked(shown.tell_story)

    def reset(self) -> None:
        """Everything as on the first day; Cancel takes that back."""
        self.show_preferences(Preferences())
        self.table.show_keys({})

    def ask_folder(self) -> None:
        """Choose where photos are saved."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for saved photos"), self.folder.text())
        if name:
            self.folder.setText(str(Path(name)))

    def accept(self) -> None:
        """Take what is chosen."""
        self.chosen.emit(self.preferences, dict(self.table.keys))
        super().accept()

    def add_model(self, file: Path) -> None:
        """Show the models, and add one."""
        self.tabs.setCurrentWidget(self.models)
        self.models.add(file)

    def done(self, result: int) -> None:
        """However it ends, nothing goes on being added."""
        self.models.close_worker()
        super().done(result)

    def _check(self) -> None:
        self.problem_label.setText(self.table.problem)
        self.ok_button.setEnabled(not self.table.problem)


def _add(form: QFormLayout, words: str, widget: QWidget, content: QWidget | QHBoxLayout) -> None:
    label = QLabel(words)
    label.setBuddy(widget)
    widget.setAccessibleName(words)
    form.addRow(label, content)
