"""The package Tests/Fixtures/FigurePackage, whose figures the plugin draws: built, tested, changed, broken."""

import re
import shutil


def check(root, work, swift, own_package, sections, fail, write):
    fixture = root / "Tests/Fixtures/FigurePackage"
    package = work / "Figures"
    shown = [block for section in sections for block in section.files
             if block.title.startswith("FigurePackage/")]
    if not shown:
        fail("docs/library.md shows no package with the plugin")
    for block in shown:
        if block.text != (fixture.parent / block.title).read_text("utf-8"):
            fail(f"docs/library.md shows another {block.title} than the one that is tested")

    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(fixture, package, ignore=shutil.ignore_patterns("Package.resolved", ".*"))
    manifest = package / "Package.swift"
    write(manifest, own_package(manifest.read_text("utf-8")))
    case = package / "Sources/Figures/liver.lesionmap.yml"
    text = case.read_text("utf-8")

    # Always with the tests, since another list of targets is another plan of the build.
    def build():
        return swift("build", "--build-tests", "--package-path", str(package))

    result = build()
    if result.returncode:
        fail(f"the package with the plugin does not build\n{result.stdout}{result.stderr}")
    if "unhandled" in result.stdout + result.stderr:
        fail(f"the package with the plugin builds with a warning\n{result.stdout}{result.stderr}")

    # Only what has changed is drawn again. The build after the first one plans anew, and with it the
    # program that draws.
    build()
    write(case, text.replace("18 mm", "19 mm"))
    result = build()
    drawn = sorted(set(re.findall(r"Drawing (\S+)", result.stdout)))
    if result.returncode or drawn != ["liver.png", "liver~dark.png"]:
        fail(f"after a change of liver.lesionmap.yml alone was drawn: {drawn}\n{result.stdout}")
    if drawn := re.findall(r"Drawing (\S+)", build().stdout):
        fail(f"without a change was drawn: {drawn}")

    # What is wrong comes out of the build, with its line and a hint.
    write(case, text.replace("liver segment VI", "livr"))
    result = build()
    said = result.stdout + result.stderr
    told = next(block.text for section in sections for block in section.blocks
                if block.text.startswith("Sources/Figures/"))
    if result.returncode == 0 or f"{package}/{told}" not in said:
        fail(f"a wrong case does not stop the build with its line and a hint:\n{said}")
    write(case, text)
    result = build()
    if result.returncode == 0:
        result = swift("test", "--skip-build", "--package-path", str(package))
    if result.returncode:
        fail(f"the figures of the plugin are not as expected\n{result.stdout}{result.stderr}")
    print("library: the plugin draws the figures of a package, again what changed, and stops at a wrong line")
