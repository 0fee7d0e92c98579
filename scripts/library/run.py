"""Builds and runs every program of docs/library.md and of the product's own guides, and a package that uses the
plugin. Everything is built in the package's own build folder, so that nothing is built twice.

  run.py [--update]     --update writes what the programs print into docs/library.md, and the pictures that the
                        steps of the tutorial draw
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import figures
import guide

root = Path(__file__).resolve().parents[2]
work = root / ".build/library"
binaries = root / ".build/debug"
update = "--update" in sys.argv[1:]


def fail(words):
    sys.exit(f"library: {words}")


def write(path, text):
    """Only what differs, so that it is not compiled again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def swift(*arguments, **options):
    return subprocess.run(
        ["swift", *arguments, "--scratch-path", str(root / ".build")], cwd=root, text=True,
        capture_output=True, **options)


def own_package(manifest):
    """A manifest as the guide shows it, of a package beside the library, for one within its build folder."""
    shown = '.package(path: "../LesionMap")'
    assert shown in manifest, f"a manifest without {shown}"
    return manifest.replace(shown, '.package(name: "LesionMap", path: "../../..")')


def programs(path):
    found = [section for section in guide.sections(path) if section.program]
    assert found, f"{path}: no program"
    return found


def build(sections, manifest):
    package = work / "Guide"
    sources = package / "Sources/Guide"
    product = '[.product(name: "LesionMap", package: "LesionMap")]'
    strict = f"{product}, swiftSettings: [.treatAllWarnings(as: .error)]"
    assert product in manifest, f"a manifest without {product}"
    # Not by the compiler's arguments, which hold for all packages and would build them anew.
    write(package / "Package.swift", own_package(manifest).replace(product, strict))
    names = {f"section{index}": section for index, section in enumerate(sections)}
    cases = "\n".join(f'case "{name}": try await {name}()' for name in names)
    write(
        sources / "main.swift",
        f'switch CommandLine.arguments[1] {{\n{cases}\ndefault: fatalError("no such section")\n}}\n')
    for name, section in names.items():
        write(sources / f"{name}.swift", guide.function(name, section.program))
    for old in sources.glob("section*.swift"):
        if old.stem not in names:
            old.unlink()
    result = swift("build", "--package-path", str(package))
    if result.returncode:
        said = re.sub(
            r"\S*/(section\d+)\.swift",
            lambda match: f"{names[match[1]].guide}, {names[match[1]].name}", result.stdout)
        fail(f"a program of a guide does not build\n{said}{result.stderr}")
    return names


def run(name, section, picture=None):
    """What a section's program prints; `picture` is where the figure that it draws is kept."""
    with tempfile.TemporaryDirectory() as folder:
        for block in section.files:
            write(Path(folder) / block.title, block.text)
        environment = dict(
            os.environ, PATH=f"{work / 'bin'}:{os.environ['PATH']}", LESIONMAP_SOURCE=str(root))
        for command in [["bash", "-euc", text] for text in section.commands] + [
                [str(binaries / "Guide"), name]]:
            result = subprocess.run(
                command, cwd=folder, env=environment, text=True, capture_output=True, timeout=120)
            if result.returncode:
                fail(f"{section.guide}, {section.name}:\n{result.stdout}{result.stderr}")
        if picture:
            shutil.copy(Path(folder) / "figure.png", picture)
    return result.stdout


def main():
    library = root / "docs/library.md"
    manifest = next(
        block.text for section in guide.sections(library) for block in section.files
        if block.title == "Package.swift")
    catalogue = root / "Sources/LesionMap/LesionMap.docc"
    guides = [library, root / "docs/slides.md", *sorted(catalogue.glob("**/*.md"))]
    sections = [section for path in guides for section in guide.sections(path) if section.program]
    # The steps of a tutorial are programs too, and their pictures are what they draw.
    steps = sorted(catalogue.glob("**/*.swift"))
    for step in steps:
        block = guide.Block("swift", None, False, step.read_text("utf-8"), 1)
        sections.append(guide.Section(step.name, "the tutorial", [block]))
    names = build(sections, manifest)
    (work / "bin").mkdir(exist_ok=True)
    link = work / "bin/lesionmap"
    link.unlink(missing_ok=True)
    link.symlink_to(binaries / "lesionmap")
    outputs, wrong = {}, []
    for name, section in names.items():
        drawn = catalogue / "Resources" / Path(section.guide).with_suffix(".png").name
        said = run(name, section, drawn if update and drawn.exists() else None)
        if section.prints is None:
            continue
        outputs[section.name] = said
        if said != section.prints:
            wrong.append(f"{section.guide}, {section.name}, prints:\n{said}")
    if update:
        guide.rewrite(library, outputs)
    elif wrong:
        fail("\n".join(wrong))
    print(f"library: {len(names)} programs of {len(guides)} guides and {len(steps)} steps do what they say")
    figures.check(root, work, swift, own_package, guide.sections(library), fail, write)


work.mkdir(parents=True, exist_ok=True)
main()
