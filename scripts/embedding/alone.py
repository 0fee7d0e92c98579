"""Pages that no generator builds: one with a switch between light and dark, and pages of their own."""

import json
import shutil

import guide

SWITCH = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Invented case</title>
<link rel="stylesheet" href="figures/lesionmap.css">
<style>
body { margin: 0 auto; max-width: 50rem; padding: 1rem; background: #fff; color: #111; }
html.dark body { background: #111; color: #eee; }
</style>
</head>
<body>
<main>
<h1>Invented case</h1>
<p><button onclick="document.documentElement.classList.toggle('dark')">Dark</button></p>

<!-- lesionmap sex=male
R kidney, primary, solid; L femur 32 mm; liver
-->

</main>
</body>
</html>
"""


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def switch(chromium, options, root):
    site = empty(options.scratch / "switch")
    (site / "page.html").write_text(SWITCH, "utf-8")
    guide.run(
        "lesionmap embed page.html --in-place --out figures --manifest lesionmap.json --dark class:html.dark",
        site, f"{options.program.parent}:/usr/bin:/bin")
    blocks = json.loads((site / "lesionmap.json").read_text("utf-8"))["blocks"]
    return chromium.look_at_switch(site, site / "page.html", blocks[0])


def page(chromium, options, root):
    """The pages that `lesionmap render` writes, which HTML's own parser has to take without a word."""
    folder = empty(options.scratch / "pages")
    cases = ["leiomyosarcomatosis.yml", "breast-follow-up.txt"]
    told = []
    for case in cases:
        name = case.split(".")[0]
        guide.run(
            f"lesionmap render '{root / 'Examples' / case}' --sex female -o {name}.html", folder,
            f"{options.program.parent}:/usr/bin:/bin")
        file = folder / f"{name}.html"
        told.append(f"{validity(file)}, {len(chromium.look_at_page(file, folder))} files taken")
        # What was taken is what would have been drawn.
        guide.run(f"lesionmap render {name}.yml -o again.png && cmp {name}.png again.png", folder,
                  f"{options.program.parent}:/usr/bin:/bin")
    return "; ".join(told)


def validity(file):
    try:
        import html5lib
    except ImportError:
        print("embedding: SKIPPED html5lib, which is not installed", flush=True)
        return "not parsed"
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(file.read_text("utf-8"))
    assert not parser.errors, f"{file.name}: {parser.errors[:3]}"
    return "valid"
