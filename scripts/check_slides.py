"""Compares a deck with the scenes it was made from, as python-pptx reads it.

usage: check_slides.py deck.pptx scene.json ...
"""
import json
import sys

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches

faults = []


def check(holds, words):
    if not holds:
        faults.append(words)


def walk(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from walk(shape.shapes)


def description(shape):
    return shape._element._nvXxPr.cNvPr.get("descr") or ""


deck = Presentation(sys.argv[1])
scenes = [json.load(open(path)) for path in sys.argv[2:]]
check(abs(deck.slide_width - Inches(40 / 3)) <= 1, "the slide is not 13.333 inches wide")
check(deck.slide_height == Inches(7.5), "the slide is not 7.5 inches high")
check(len(deck.slides) == len(scenes), "not one slide a scene")

for slide, scene in zip(deck.slides, scenes):
    title = scene["title"]
    shapes = list(walk(slide.shapes))
    unit = deck.slide_width / scene["width"]
    check(slide.shapes.title is not None and slide.shapes.title.text == title, f"{title}: no title")
    notes = slide.notes_slide.notes_text_frame.text
    for finding in scene["findings"]:
        check(finding["place"] in notes, f"{title}: {finding['place']} is not in the notes")
        mark = finding.get("mark")
        if mark is None:
            continue
        own = [s for s in shapes if s.name == f"lesion {finding['number']}" and description(s)]
        near = [
            s for s in own
            if abs(s.left + s.width / 2 - mark["center"][0] * unit) < 12 * unit
            and abs(s.top + s.height / 2 - mark["center"][1] * unit) < 12 * unit
        ]
        check(near, f"{title}: no marker of finding {finding['number']} at its place")
        check(
            all(finding["place"] in description(s) for s in near),
            f"{title}: the marker of {finding['number']} does not say {finding['place']}")
        check(
            all(s.shape_type in (MSO_SHAPE_TYPE.GROUP, MSO_SHAPE_TYPE.FREEFORM) for s in near),
            f"{title}: the marker of {finding['number']} is not editable")
    for shape in shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            continue
        inside = (
            shape.left >= -unit and shape.top >= -unit
            and shape.left + shape.width <= deck.slide_width * 1.05
            and shape.top + shape.height <= deck.slide_height + unit)
        check(inside, f"{title}: {shape.name} leaves the slide")
    pictures = [s for s in shapes if s.shape_type == MSO_SHAPE_TYPE.PICTURE]
    check(any(description(s) for s in pictures), f"{title}: no body with a description")
    check(
        all(s.image.content_type == "image/png" for s in pictures), f"{title}: a picture is no PNG")

for fault in faults:
    print("slides:", fault, file=sys.stderr)
if faults:
    sys.exit(1)
count = sum(len(list(walk(slide.shapes))) for slide in deck.slides)
print(f"slides: python-pptx reads {len(scenes)} slides, {count} shapes, every marker at its place")
