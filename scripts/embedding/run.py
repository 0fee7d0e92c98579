"""Builds every site of docs/embedding.md and examines it: as HTML, and in a browser."""

import argparse
import pathlib
import sys

import alone
import browser
import guide
import pages

parser = argparse.ArgumentParser()
parser.add_argument("--program", type=pathlib.Path, required=True)
parser.add_argument("--scratch", type=pathlib.Path, required=True)
parser.add_argument("--axe", type=pathlib.Path, required=True)
options = parser.parse_args()
root = pathlib.Path(__file__).resolve().parents[2]

sections = guide.sections((root / "docs/embedding.md").read_text("utf-8"))
passed = failed = skipped = 0
built = []
try:
    count = guide.check_examples(sections["In a page"], options.scratch, options.program)
    passed += 1
    print(f"embedding: the guide's examples: {count} figures as they should be", flush=True)
except Exception as fault:
    failed += 1
    print(f"embedding: the guide's examples FAILED: {type(fault).__name__}: {fault}", flush=True)
for name in guide.GENERATORS:
    try:
        site, output = guide.build(
            name, sections[name], root / "Tests/EmbeddingSites", options.scratch, options.program)
        seen = pages.examine(site, output)
        built.append((name, site, output, seen))
        passed += 1
        print(f"embedding: {name}: {len(seen)} figures as they should be", flush=True)
    except guide.Skipped as reason:
        skipped += 1
        print(f"embedding: SKIPPED {reason}", flush=True)
    except Exception as fault:  # Every generator has its turn.
        failed += 1
        print(f"embedding: {name} FAILED: {type(fault).__name__}: {fault}", flush=True)

try:
    with browser.Browser(options.axe, options.scratch / "screenshots") as chromium:
        for name, site, output, seen in built:
            try:
                print(f"embedding: {name} in Chromium: {chromium.look(name, site, output, seen)}", flush=True)
                passed += 1
            except Exception as fault:
                failed += 1
                print(f"embedding: {name} in Chromium FAILED: {type(fault).__name__}: {fault}", flush=True)
        for name, trial in (("a site with a switch", alone.switch), ("a page of its own", alone.page)):
            try:
                print(f"embedding: {name} in Chromium: {trial(chromium, options, root)}", flush=True)
                passed += 1
            except Exception as fault:
                failed += 1
                print(f"embedding: {name} in Chromium FAILED: {type(fault).__name__}: {fault}", flush=True)
except guide.Skipped as reason:
    skipped += 1
    print(f"embedding: SKIPPED {reason}")

print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
