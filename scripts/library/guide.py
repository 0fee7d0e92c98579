"""A guide as what it is for its readers: files to write, commands to run, programs, and what they print."""

import re
from dataclasses import dataclass, field

FENCE = re.compile(r'^(`{3,})(\w+)?(?: (prints)| title="([^"]+)")?$')
HEADING = re.compile(r"^#{2,3} (.+)$")
IMPORT = re.compile(r"^import (\w+)$")


@dataclass
class Block:
    language: str
    title: str | None
    prints: bool
    text: str
    line: int


@dataclass
class Section:
    """What stands under one heading; its untitled Swift blocks are one program."""
    guide: str
    name: str
    blocks: list = field(default_factory=list)

    @property
    def files(self):
        return [block for block in self.blocks if block.title]

    @property
    def commands(self):
        return [block.text for block in self.blocks if block.language == "sh"]

    @property
    def program(self):
        return "".join(
            block.text for block in self.blocks if block.language == "swift" and not block.title)

    @property
    def prints(self):
        """None when the guide does not say."""
        said = [block.text for block in self.blocks if block.prints]
        return "".join(said) if said else None


def sections(path):
    found = [Section(path.name, path.stem)]
    lines = enumerate(path.read_text("utf-8").splitlines(), 1)
    for number, line in lines:
        if heading := HEADING.match(line):
            found.append(Section(path.name, heading[1]))
        fence = FENCE.match(line)
        if not fence:
            assert not line.startswith("```"), f"{path.name}:{number}: an unknown kind of block"
            continue
        text = []
        for _, inner in lines:
            if inner == fence[1]:
                break
            text.append(inner)
        found[-1].blocks.append(
            Block(fence[2] or "", fence[4], bool(fence[3]), "".join(f"{t}\n" for t in text), number))
    return [section for section in found if section.blocks]


def function(name, program):
    """A program as a function, so that many of them are built at once."""
    lines = program.splitlines()
    imports = sorted({line for line in lines if IMPORT.match(line)})
    body = [f"  {line}" if line else "" for line in lines if not IMPORT.match(line)]
    return "\n".join([*imports, "", f"func {name}() async throws {{", *body, "}", ""])


def rewrite(path, outputs):
    """Puts what the programs printed where the guide says what they print; `outputs` by section name."""
    out, section, skipping = [], path.stem, False
    for line in path.read_text("utf-8").splitlines():
        if heading := HEADING.match(line):
            section = heading[1]
        if skipping and line != "```":
            continue
        skipping = False
        out.append(line)
        if line == "```text prints" and section in outputs:
            # A section with several programs' outputs has them all in its last block.
            out.extend(outputs[section].splitlines())
            skipping = True
    path.write_text("\n".join(out) + "\n", "utf-8")
