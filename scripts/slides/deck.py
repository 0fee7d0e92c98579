"""A deck beside the scenes it was made from, as python-pptx reads it."""

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches


def walk(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from walk(shape.shapes)


def description(shape):
    return shape._element._nvXxPr.cNvPr.get("descr") or ""


def is_decorative(shape):
    return bool(shape._element._nvXxPr.cNvPr.xpath('.//*[local-name()="decorative"]'))


def findings_of(shape, kind):
    """The numbers of the findings that a shape is named after: `lesion 3 7`."""
    words = shape.name.split()
    return {int(word) for word in words[1:] if word.isdigit()} if words[:1] == [kind] else set()


def faults(path, scenes):
    """What of a deck is not as its scenes have it, and how many shapes it has."""
    found = []
    deck = Presentation(path)

    def check(holds, words):
        if not holds:
            found.append(words)

    check(abs(deck.slide_width - Inches(40 / 3)) <= 1, "the slide is not 13.333 inches wide")
    check(deck.slide_height == Inches(7.5), "the slide is not 7.5 inches high")
    check(len(deck.slides) == len(scenes), "not one slide a scene")
    count = 0
    for slide, scene in zip(deck.slides, scenes):
        title = scene["title"]
        shapes = list(walk(slide.shapes))
        count += len(shapes)
        unit = deck.slide_width / scene["width"]

        def gap(shape, point):
            """How far a point is from a shape, in scene units."""
            x = max(shape.left - point[0] * unit, point[0] * unit - shape.left - shape.width, 0)
            y = max(shape.top - point[1] * unit, point[1] * unit - shape.top - shape.height, 0)
            return (x * x + y * y) ** 0.5 / unit

        def center_gap(shape, point):
            x = shape.left + shape.width / 2 - point[0] * unit
            y = shape.top + shape.height / 2 - point[1] * unit
            return (x * x + y * y) ** 0.5 / unit

        check(
            slide.shapes.title is not None and slide.shapes.title.text == title, f"{title}: no title")
        notes = [
            line.split() for line in slide.notes_slide.notes_text_frame.text.splitlines()]
        for finding in scene["findings"]:
            number, place = finding["number"], finding["place"]
            row = f"{number} {place} {finding.get('details', '')}".split()
            check(
                any(line[:len(row)] == row for line in notes), f"{title}: the notes lack {row}")
            mark = finding.get("mark")
            if mark is None:
                continue
            own = [s for s in slide.shapes if number in findings_of(s, "lesion")]
            near = [
                s for s in own
                if gap(s, mark["center"]) < 1 and any(
                    center_gap(leaf, mark["center"]) < mark["radius"]
                    for leaf in (walk(s.shapes) if s.shape_type == MSO_SHAPE_TYPE.GROUP else [s]))
            ]
            check(near, f"{title}: no marker of finding {number} at its place")
            check(
                all(f"{number}: {place}" in description(s) for s in near),
                f"{title}: a marker at {place} says {[description(s) for s in near]}")
            check(
                all(s.shape_type in (MSO_SHAPE_TYPE.GROUP, MSO_SHAPE_TYPE.FREEFORM) for s in near),
                f"{title}: the marker of {number} is not editable")
        for shape in shapes:
            name = f"{title}: {shape.name}"
            check(
                description(shape) or is_decorative(shape) or shape.has_text_frame,
                f"{name} neither has a description nor is decorative")
            for kind in ("lesion", "leader", "label"):
                if findings_of(shape, kind) and shape in list(slide.shapes):
                    check(description(shape), f"{name} has no description")
            if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
                continue
            check(
                shape.left >= -unit and shape.top >= -unit
                and shape.left + shape.width <= deck.slide_width + unit
                and shape.top + shape.height <= deck.slide_height + unit,
                f"{name} leaves the slide")
        for name in ("legend", "insets", "tumours in vessels"):
            check(
                all(description(s) for s in slide.shapes if s.name == name),
                f"{title}: {name} has no description")
        pictures = [s for s in shapes if s.shape_type == MSO_SHAPE_TYPE.PICTURE]
        check(any("/" in s.name and description(s) for s in pictures), f"{title}: no described body")
        check(
            all(s.image.content_type == "image/png" for s in pictures), f"{title}: a picture is no PNG")
    return found, count
