"""What a built page holds, read by Python's own HTML parser."""

import html.parser
import json
import re
import urllib.parse

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Element:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent = tag, dict(attributes), parent
        self.children, self.words = [], []

    def all(self, tag):
        for child in self.children:
            if child.tag == tag:
                yield child
            yield from child.all(tag)

    @property
    def text(self):
        return "".join(part if isinstance(part, str) else part.text for part in self.words)

    @property
    def line(self):
        """The text with one space for each run of white space, as a browser shows it."""
        return re.sub(r"[ \t\r\n]+", " ", self.text)


class Tree(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = self.open = Element("document", {}, None)
        self.ids = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        element = Element(tag, attributes, self.open)
        self.open.children.append(element)
        self.open.words.append(element)
        if "id" in element.attributes:
            self.ids.append(element.attributes["id"])
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open = self.open.parent

    def handle_endtag(self, tag):
        element = self.open
        while element.parent is not None and element.tag != tag:
            element = element.parent
        if element.parent is not None:
            self.open = element.parent

    def handle_data(self, data):
        self.open.words.append(data)


def blocks(site):
    """The blocks of the site's manifest that pages show: sidecars are shown by templates."""
    manifest = next(file for file in site.rglob("lesionmap.json") if "_site" not in file.parts)
    return json.loads(manifest.read_text("utf-8"))["blocks"]


def figures(built):
    """Every page with figures: (page, tree, figures)."""
    for page in sorted(built.rglob("*.html")):
        tree = Tree(page.read_text("utf-8"))
        found = [f for f in tree.root.all("figure") if f.attributes.get("class") == "lesionmap"]
        if found:
            yield page, tree, found


def examine(site, built):
    """Compares every figure of the built pages with the manifest; gives the pages with figures."""
    wanted = {block["id"]: block for block in blocks(site)}
    assert wanted, "the manifest is empty"
    seen = {}
    for page, tree, found in figures(built):
        assert len(tree.ids) == len(set(tree.ids)), f"{page}: ids are given twice"
        for figure in found:
            block = wanted[figure.attributes["id"]]
            check(figure, block, page, built, tree)
            seen.setdefault(block["id"], page)
        assert not [s for s in tree.root.all("script") if "alert(1)" in s.text], f"{page}: a script"
    missing = set(wanted) - set(seen)
    assert not missing, f"no page shows {missing}"
    return seen


def check(figure, block, page, built, tree):
    where = f"{page}, {block['id']}"
    names = {variant["file"]: variant for variant in block["variants"]}
    pictures = list(figure.all("picture"))
    shown = [("wide", block), ("phone", block["phone"])]
    assert len(pictures) == len(shown), where
    for (screen, figures), picture in zip(shown, pictures):
        source = next(picture.all("source"))
        image = next(picture.all("img"))
        assert [c.tag for c in picture.children] == ["source", "img"], where
        assert source.attributes["media"] == "(prefers-color-scheme: dark)", where
        assert image.attributes["alt"] == block["alt"], where
        assert int(image.attributes["width"]) == figures["width"], where
        assert int(image.attributes["height"]) == figures["height"], where
        assert image.attributes["loading"] == "lazy" and image.attributes["decoding"] == "async", where
        addresses = [image.attributes["src"]] + [
            part.split()[0] for text in (source.attributes["srcset"], image.attributes["srcset"])
            for part in text.split(", ")]
        for address in addresses:
            path = urllib.parse.unquote(address)
            file = built / path[1:] if path.startswith("/") else page.parent / path
            variant = names[file.name]
            assert variant["screen"] == screen, f"{where}: {address}"
            assert file.stat().st_size == variant["bytes"], f"{where}: {address}"
        assert len(set(addresses)) == 4, where

    caption = next(figure.all("figcaption")).line
    assert block["title"] in caption, f"{where}: {caption}"
    assert block.get("caption") is None or block["caption"] in caption, f"{where}: {caption}"
    table = next(next(figure.all("details")).all("table"))
    rows = [row for row in table.all("tr") if "id" in row.attributes]
    heads = [cell.text for cell in table.all("th") if cell.attributes.get("scope") == "col"]
    assert len(heads) == 4 and rows, where
    words = {row.attributes["id"]: row.line for row in rows}
    links = [a for a in figure.all("a")]
    spots = block["hotspots"] + block["phone"]["hotspots"]
    assert len(links) == len(spots), where
    for link, spot in zip(links, spots):
        assert link.attributes["href"] == f"#{spot['row']}", where
        assert link.attributes["aria-label"] == spot["label"], where
        place = spot["label"].split(", ", 1)[1]
        assert place in words[spot["row"]].replace("\u00a0", " "), f"{where}: {place}"
