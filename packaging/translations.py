"""The desk in other languages, through Qt's tools:  python packaging/translations.py update | check | release

`update` gathers all strings into resources/translations/aedesk_XX.ts, which Qt Linguist edits; `release` makes the
.qm files that the program reads; `check` names what is missing. Strings that stand in tables (actions, tools,
dialogs), and the sentences of what knows nothing of Qt (errors above all), are listed for Qt's lupdate in a file of
their own. English needs translating only where a number decides: "1 photo", "2 photos".
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aedesk.gui.actions.reasons import CONTEXT as WHY  # noqa: E402
from aedesk.gui.actions.reasons import REASONS  # noqa: E402
from aedesk.gui.actions.synonyms import CONTEXT as OTHER_WORDS  # noqa: E402
from aedesk.gui.actions.synonyms import SYNONYMS  # noqa: E402
from aedesk.gui.actions.table import ACTIONS, CONTEXT, MENUS  # noqa: E402
from aedesk.gui.config.preferences import LANGUAGES  # noqa: E402
from aedesk.gui.look.translate import CONTEXT as TOOL_WORDS  # noqa: E402
from aedesk.gui.look.translate import FINDINGS, SENTENCES  # noqa: E402
from aedesk.gui.tools.mark_tools import COLOURS  # noqa: E402
from aedesk.recipe import care  # noqa: E402
from aedesk.recipe.opacity import OPACITY  # noqa: E402
from aedesk.tools.base import Choice, LookTool, MaskTool, declarations, look_choice  # noqa: E402
from aedesk.tools.local import FEATHER  # noqa: E402
from aedesk.tools.registry import TOOLS  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
DESK = ROOT / "aedesk" / "gui"
CODES = [code for code in LANGUAGES if code]
# Their strings are listed here.
TABLES = {
    DESK / "actions" / "reasons.py",
    DESK / "actions" / "synonyms.py",
    DESK / "actions" / "table.py",
    DESK / "files" / "target.py",
    DESK / "look" / "messages.py",
    *DESK.glob("*/dialogs.py"),
}
PLACEHOLDER = re.compile(r"%[sdn]|\{\}")
SAID_BY = {"AEDeskError", "Damaged", "Died", "DiskFull", "HasColours", "Locked", "Sentence", "TooLarge", "TooSlow"}
NOT_ON_THE_DESK = {"cli", "training"}


def listed() -> Iterator[tuple[str, str]]:
    """Context and text of every string that stands in a table."""
    for title, _ in MENUS:
        yield CONTEXT, title
    for entry in ACTIONS:
        yield CONTEXT, entry.text
        if entry.tip:
            yield CONTEXT, entry.tip
    yield CONTEXT, "Open &recent"
    yield from ((WHY, text) for needed in REASONS.values() for _, text in needed)
    yield from ((OTHER_WORDS, words) for words in SYNONYMS.values())
    for tool in TOOLS:
        yield from ((TOOL_WORDS, text) for text in (tool.title, tool.action, tool.help))
        if isinstance(tool, MaskTool):
            yield TOOL_WORDS, tool.find_action
    declared = [one for tool in TOOLS for one in declarations(tool.params_type).values()]
    looks = [tool.looks for tool in TOOLS if isinstance(tool, LookTool)]
    yield from ((TOOL_WORDS, look.help) for some in looks for look in some.values())
    for declaration in (*declared, *map(look_choice, looks), care.CHOICE, OPACITY, FEATHER):
        yield TOOL_WORDS, declaration.label
        yield TOOL_WORDS, declaration.help
        if isinstance(declaration, Choice):
            yield from ((TOOL_WORDS, word) for word in declaration.options.values())
    yield from ((TOOL_WORDS, word) for word in FINDINGS)
    yield from ((SENTENCES, text) for _, texts in said() for text in texts)
    yield from (("MarkTools", word) for word in COLOURS)
    for path in sorted(TABLES):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                yield "dialogs", ast.literal_eval(node.args[0])


def said() -> Iterator[tuple[str, list[str]]]:
    """Where the program says a sentence on the desk, and which: none if it is put together elsewhere, one, or one of
    two."""
    for path in sorted((ROOT / "aedesk").rglob("*.py")):
        if NOT_ON_THE_DESK & set(path.relative_to(ROOT).parts) or path.name == "errors.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAID_BY and node.args:
                text = node.args[0]
                choice = [text.body, text.orelse] if isinstance(text, ast.IfExp) else [text]
                texts = [one.value for one in choice if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                yield f"{path.name}, line {node.lineno}", texts


def gather(folder: Path) -> None:
    """Put all strings into the files of `folder`; translations that are there stay."""
    sources = [str(path) for path in sorted(DESK.rglob("*.py")) if path not in TABLES]
    with tempfile.TemporaryDirectory() as own:
        tables = Path(own) / "tables.py"
        lines = [f"QCoreApplication.translate({context!r}, {text!r})" for context, text in dict.fromkeys(listed())]
        tables.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for code in CODES:
            target = folder / f"aedesk_{code}.ts"
            command = ["pyside6-lupdate", *sources, str(tables), "-ts", str(target), "-no-obsolete"]
            command += ["-pluralonly"] if code == "en" else []
            _run([*command, "-locations", "none", "-source-language", "en", "-target-language", code])


def problems(code: str, folder: Path = FOLDER) -> list[str]:
    """What is missing or wrong in a language, in words."""
    found = []
    for context, source, translations in messages(folder / f"aedesk_{code}.ts"):
        for translation in translations:
            if not translation.strip():
                found.append(f"{code}, {context}: '{source}' is not translated.")
            elif sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation)):
                found.append(f"{code}, {context}: '{translation}' has other places for values than '{source}'.")
            elif context == CONTEXT and ("&" in source) != ("&" in translation):
                found.append(f"{code}, {context}: '{translation}' has no key to reach it, or one too many.")
    return found


def messages(path: Path) -> list[tuple[str, str, list[str]]]:
    """Context, English text and translation of every string in a file; one for each form that a number asks for."""
    result = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            forms = message.findall("translation/numerusform") or message.findall("translation")
            result.append((name, message.findtext("source") or "", [form.text or "" for form in forms]))
    return result


def release(code: str, target: Path) -> None:
    """Make the file that the program reads."""
    _run(["pyside6-lrelease", "-silent", str(FOLDER / f"aedesk_{code}.ts"), "-qm", str(target)])


def unseen() -> list[str]:
    """Strings that lupdate passes over, because they stand inside of an f-string, and sentences that are not written
    out where they are said."""
    found = [
        f"{place}: a sentence is to be written here, with {{}} for what differs."
        for place, texts in said()
        if not texts
    ]
    for path in sorted(DESK.rglob("*.py")):
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(outer, ast.JoinedStr):
                continue
            for node in ast.walk(outer):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "tr":
                    found.append(f"{path.name}, line {node.lineno}: Qt does not see what is inside of an f-string.")
    return found


def check() -> list[str]:
    """All that is missing, wrong, or not made anew since it was changed."""
    found = unseen()
    with tempfile.TemporaryDirectory() as own:
        folder = Path(own)
        gather(folder)
        for code in CODES:
            there = {(context, source) for context, source, _ in messages(FOLDER / f"aedesk_{code}.ts")}
            wanted = {(context, source) for context, source, _ in messages(folder / f"aedesk_{code}.ts")}
            found += [
                f"{code}, {context}: '{source}' is not in the file." for context, source in sorted(wanted - there)
            ]
            found += [f"{code}, {context}: '{source}' is of no use." for context, source in sorted(there - wanted)]
            found += problems(code)
            release(code, folder / f"{code}.qm")
            made = FOLDER / f"aedesk_{code}.qm"
            if not made.exists() or (folder / f"{code}.qm").read_bytes() != made.read_bytes():
                found.append(f"aedesk_{code}.qm is older than its .ts: packaging/translations.py release")
    return found


def _run(command: list[str]) -> None:
    tool = Path(sys.executable).with_name(command[0])
    subprocess.run([str(tool) if tool.exists() else command[0], *command[1:]], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Do what the argument says."""
    if sys.argv[1:] == ["update"]:
        FOLDER.mkdir(exist_ok=True)
        gather(FOLDER)
    elif sys.argv[1:] == ["release"]:
        for code in CODES:
            release(code, FOLDER / f"aedesk_{code}.qm")
    elif sys.argv[1:] == ["check"]:
        found = check()
        print("\n".join(found) or "Nothing is missing.")
        return 1 if found else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
