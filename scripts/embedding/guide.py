"""docs/embedding.md as what it is for its readers: files to write and commands to run."""

import json
import re
import shutil
import subprocess

GENERATORS = {
    # section: (program, folder of the built site)
    "Hugo": ("hugo", "public"),
    "MkDocs": ("mkdocs", "site"),
    "Sphinx": ("sphinx-build", "_build"),
    "Pelican": ("pelican", "output"),
    "Jekyll": ("jekyll", "_site"),
    "Pandoc": ("pandoc", "."),
}


class Skipped(Exception):
    pass


def sections(guide):
    """The blocks of each section: (language, title or None, text)."""
    found = {}
    name = None
    lines = iter(guide.splitlines())
    for line in lines:
        if line.startswith("## "):
            name = line[3:].strip()
            found[name] = []
        fence = re.match(r'(`{3,})(\w+)?(?: title="([^"]+)")?$', line)
        if not fence or name is None:
            continue
        text = []
        for inner in lines:
            if inner == fence[1]:
                break
            text.append(inner)
        found[name].append((fence[2], fence[3], "\n".join(text) + "\n"))
    return found


def build(name, blocks, sites, scratch, program):
    """Does to a copy of a site what its section says; gives the folders of the site and of what was built."""
    tool, output = GENERATORS[name]
    if shutil.which(tool) is None:
        raise Skipped(f"{name}, which is not installed")
    site = scratch / name.lower()
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(sites / name.lower(), site)
    commands = [text for language, _, text in blocks if language == "sh"]
    assert commands, f"the section {name} runs nothing"
    for _, title, text in blocks:
        if title:
            file = site / title
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("a", encoding="utf-8") as handle:
                handle.write(text)
    path = f"{program.parent}:/usr/local/bin:/usr/bin:/bin"
    for command in commands:
        run(command, site, path)
    # Nothing is left to do for a second run.
    embedding = [line for line in "".join(commands).splitlines() if line.startswith("lesionmap")]
    run(f"{embedding[0]} --check", site, path)
    return site, site / output


def run(command, folder, path):
    result = subprocess.run(
        ["bash", "-euc", command], cwd=folder, capture_output=True, text=True, timeout=300,
        env={"PATH": path, "HOME": str(folder), "XDG_CACHE_HOME": f"{folder}.cache", "LANG": "C.UTF-8"})
    assert result.returncode == 0, f"{command}\n{result.stdout}\n{result.stderr}"
    return result


def check_examples(blocks, scratch, program):
    """The ways of asking for a figure, all in one page; gives how many there are."""
    folder = scratch / "examples"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "cases").mkdir(parents=True)
    case = "lesionmap: 1\npatient: {sex: male}\nlesions: [liver]\n"
    (folder / "cases/case1.yml").write_text(case, "utf-8")
    page = "\n".join(text for language, _, text in blocks if language in ("markdown", "html"))
    (folder / "page.md").write_text(page, "utf-8")
    run("lesionmap embed page.md --out figures --manifest lesionmap.json --width 320",
        folder, f"{program.parent}:/usr/bin:/bin")
    found = json.loads((folder / "lesionmap.json").read_text("utf-8"))["blocks"]
    assert [block["kind"] for block in found] == ["fence", "comment", "comment"], found
    return len(found)
