"""Runs what docs/slides.md says, block by block, and opens what comes of it with readers that are not ours.

  run.py PROGRAM SCRATCH
"""

import json
import os
import subprocess
import sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "scripts/library"))
import deck  # noqa: E402
import guide  # noqa: E402
import office  # noqa: E402
import pictures  # noqa: E402

program, scratch = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
CASES = ["leiomyosarcomatosis", "ovarian-cancer", "hodgkin-lymphoma"]


def run(command):
    result = subprocess.run(
        ["bash", "-euc", command], cwd=scratch, text=True, capture_output=True, timeout=300,
        env=dict(os.environ, PATH=f"{scratch / 'bin'}:{os.environ['PATH']}"))
    if result.returncode:
        sys.exit(f"slides: {command}\n{result.stdout}{result.stderr}")
    return result.stdout


def main():
    (scratch / "bin").mkdir(exist_ok=True)
    for link, target in [("bin/lesionmap", program), ("Examples", root / "Examples")]:
        (scratch / link).unlink(missing_ok=True)
        (scratch / link).symlink_to(target)
    commands = 0
    for section in guide.sections(root / "docs/slides.md"):
        for block in section.files:
            (scratch / block.title).write_text(block.text, "utf-8")
        for command in section.commands:
            run(command)
            commands += len(command.splitlines())

    faults = pictures.faults_of_slides(
        [scratch / name for name in ("figure.png", "figure-4k.png", "dense.png", "under-title.png")])
    faults += pictures.faults_of_band(scratch / "under-title.png", 1)
    presets = sorted((root / "Presets").glob("*.yml"))
    for preset in presets:
        picture = scratch / f"preset-{preset.stem}.png"
        run(f"lesionmap render -q Examples/ovarian-cancer.yml --preset {preset.stem} -o {picture.name}")
        faults += pictures.faults_of_page(picture, preset)

    scenes = []
    for case in CASES:
        run(f"lesionmap scene -q Examples/{case}.yml -o {case}.json")
        run(f"lesionmap render -q Examples/{case}.yml -o {case}.png")
        scenes.append(json.loads((scratch / f"{case}.json").read_text("utf-8")))
    found, count = deck.faults(scratch / "board.pptx", scenes)
    faults += found
    shown = office.faults(
        scratch / "board.pptx", [scratch / f"{case}.png" for case in CASES],
        ["Disseminated leiomyosarcomatosis", "RIGHT kidney", "Invented case: ovarian cancer"], scratch)
    faults += shown or []
    for fault in faults:
        print("slides:", fault, file=sys.stderr)
    if faults:
        sys.exit(1)
    print(f"slides: {commands} commands of docs/slides.md; pictures of {len(presets)} presets are inserted as wide "
          f"as their page")
    print(f"slides: python-pptx reads {len(scenes)} slides, {count} shapes, every marker at its place")
    print("slides: SKIPPED LibreOffice, which is not installed" if shown is None else
          f"slides: LibreOffice shows {len(scenes)} pages of 13.333 × 7.5 inches as the pictures are")


main()
