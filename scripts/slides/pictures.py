"""How large python-pptx inserts pictures, which it does by the resolution that they state."""

import re

from PIL import Image
from pptx import Presentation
from pptx.util import Inches

UNITS = {"mm": 1 / 25.4, "cm": 1 / 2.54, "in": 1, "pt": 1 / 72}


def inserted(path):
    """Width and height in inches, unrounded."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    picture = slide.shapes.add_picture(str(path), 0, 0)
    return picture.width / 914_400, picture.height / 914_400


def faults_of_slides(paths):
    """What of pictures that fill a slide does not."""
    found = []
    for path in paths:
        deck = Presentation()
        deck.slide_width, deck.slide_height = Inches(40 / 3), Inches(7.5)
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        picture = slide.shapes.add_picture(str(path), 0, 0)
        if (picture.width, picture.height) != (12_192_000, 6_858_000):
            found.append(f"{path.name} is inserted at {picture.width} × {picture.height} EMU")
    return found


def page(preset):
    """What the file of a preset says of its page, with what it takes over from another."""
    text = preset.read_text("utf-8")
    base = re.search(r"^extends: (\S+)", text, re.MULTILINE)
    keys = page(preset.with_name(f"{base[1]}.yml")) if base else {}
    return keys | dict(re.findall(r"^  (width|dpi): ([^#\n]+)", text, re.MULTILINE))


def faults_of_page(path, preset):
    """Whether a picture is inserted as wide as the file of its preset says the page is."""
    keys = page(preset)
    number, unit = keys["width"].split()
    wanted = float(number) * (UNITS[unit] if unit != "px" else 1 / float(keys["dpi"]))
    width, _ = inserted(path)
    # A pixel of the picture is what its width can be off by, and a pixel per metre its resolution.
    if abs(width - wanted) > wanted * 0.002:
        return [f"{path.name} is inserted {width:.3f} inches wide, not {wanted:.3f}"]
    return []


def faults_of_band(path, inches):
    """Whether the upper inches of a picture are left free."""
    picture = Image.open(path).convert("RGB")
    band = picture.crop((0, 0, picture.width, int(inches * 144)))
    if len(band.getcolors(maxcolors=1 << 24)) != 1:
        return [f"something is drawn in the upper {inches} inches of {path.name}"]
    return []
