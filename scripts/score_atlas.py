"""Prints the scores of the atlas; scripts/score-atlas draws the figures and calls this."""
import csv
import json
import os
import re
import sys

import numpy
from PIL import Image

REGIONS = {"head": (1,), "trunk": (2,), "arms": (3, 4), "legs": (5, 6)}
MEASURED = "Tests/BodyAtlasTests/Measured/organs.csv"
# What the measurements call otherwise than the vocabulary does.
OTHER_NAMES = dict(
    line.split()
    for line in """bile_ducts bile_duct
brachiocephalic_trunk brachiocephalic_artery
caecum cecum
carotid_common common_carotid_artery
celiac_trunk celiac_artery
colon_all colon
iliac_common_vein common_iliac_vein
iliac_internal_vein internal_iliac_vein
ima inferior_mesenteric_artery
main_bronchus bronchus_main
seminal_vesicles seminal_vesicle
sma superior_mesenteric_artery
smv superior_mesenteric_vein""".splitlines()
)


def iou(drawn, measured):
    union = numpy.count_nonzero(drawn | measured)
    return numpy.count_nonzero(drawn & measured) / union if union else 1.0


def grey(folder, name):
    """The picture, or the mirror image of its left counterpart; None when there is neither."""
    path = os.path.join(folder, name + ".png")
    if os.path.exists(path):
        return numpy.asarray(Image.open(path).convert("L"))
    left = os.path.join(folder, name.replace("right", "left") + ".png")
    if left != path and os.path.exists(left):
        picture = numpy.asarray(Image.open(left).convert("L"))[:, ::-1]
        swap = {120: 160, 160: 120, 200: 240, 240: 200} if name.endswith("zones") else {}
        return numpy.vectorize(lambda v: swap.get(v, v))(picture) if swap else picture
    return None


def nodes(sex, view):
    """How many points the contour is drawn with: of a half that is mirrored, those of the half."""
    text = open(f"Atlas/figures/{sex}/{view}.svg", encoding="utf-8").read()
    layer = re.search(r'id="layer-outline".*?</g>', text, re.S)
    data = re.findall(r'\sd="([^"]*)"', layer.group(0)) if layer else []
    count = 0
    for path in data:
        for command, numbers in re.findall(r"([MLHVCSQT])([^A-Za-z]*)", path, re.I):
            values = len(re.findall(r"-?\d*\.?\d+", numbers))
            pieces = {"H": 1, "V": 1, "M": 2, "L": 2, "T": 2, "S": 4, "Q": 4, "C": 6}
            count += values // pieces[command.upper()]
    return count


def silhouettes(drawn, reference):
    if not reference:
        print("silhouettes: SKIPPED, no reference given (an argument, or LESIONMAP_REFERENCE)")
        reference = None
    elif os.path.isdir(os.path.join(reference, "silhouettes")):
        reference = os.path.join(reference, "silhouettes")
    print(f"{'figure':<22}{'nodes':>6}  " + "".join(f"{n:>8}" for n in ("whole", *REGIONS)))
    for sex in ("female", "male"):
        for view in ("anterior", "posterior", "left-lateral", "right-lateral"):
            name = f"{sex}-{view}"
            scores = []
            measured = grey(reference, name) if reference else None
            if measured is not None:
                picture = numpy.asarray(Image.open(f"{drawn}/{name}.png").convert("RGB")).astype(int)
                body = numpy.abs(picture - picture[0, 0]).max(2) > 8
                measured = measured >= 128
                scores = [iou(body, measured)]
                zones = grey(reference, name + "-zones")
                for codes in REGIONS.values():
                    zone = numpy.isin(zones // 40, codes) if zones is not None else measured & False
                    scores.append(iou(body & zone, measured & zone) if zone.any() else None)
            row = "".join(f"{s:8.3f}" if s is not None else f"{'-':>8}" for s in scores)
            note = row or ("  SKIPPED, no picture of it" if reference else "")
            print(f"{name:<22}{nodes(sex, view):>6}  {note}")


def organs(drawn):
    sites = {site["id"]: site for site in json.load(open(f"{drawn}/sites.json", encoding="utf-8"))}
    errors, undrawn = [], []
    for row in csv.DictReader(open(MEASURED, encoding="utf-8")):
        name = OTHER_NAMES.get(row["id"], row["id"].lower())
        label = " ".join(filter(None, (row["id"], row["sex"], row["side"])))
        site = sites.get(name, {"paired": False, "views": []})
        places = []
        for view in ("anterior", "posterior"):
            figure = ("female/" if row["sex"] == "f" else "male/") + view
            places = [p for p in site["views"] if p["figure"] == figure and "width" in p]
            if site["paired"] and row["side"]:
                wanted = "left" if row["side"] == "L" else "right"
                places = [p for p in places if p["side"] == wanted]
            if places:
                break
        if not places:
            undrawn.append(label)
            continue
        sign = -1 if view == "posterior" else 1
        x = sum(p["center"]["x"] for p in places) / len(places) * sign
        y = 1 - sum(p["center"]["y"] for p in places) / len(places)
        left = min(p["left"] for p in places)
        right = max(p["left"] + p["width"] for p in places)
        top = min(p["top"] for p in places)
        bottom = max(p["top"] + p["height"] for p in places)
        off = 100 * numpy.hypot(x - float(row["cx"]), y - float(row["cy"]))
        width = (right - left) / float(row["width"])
        height = (bottom - top) / float(row["height"])
        errors.append((label, off, width, height))
    offs = numpy.array([e[1] for e in errors])
    sizes = numpy.array([abs(s - 1) for e in errors for s in e[2:]])
    print(f"organs: {len(errors)} compared; centre off by {offs.mean():.2f} % of stature in the mean, "
          f"{offs.max():.2f} at most; size off by {100 * sizes.mean():.0f} % in the mean, "
          f"{100 * sizes.max():.0f} at most")
    for label, off, width, height in errors:
        if off > 1.5 or abs(width - 1) > 0.2 or abs(height - 1) > 0.2:
            print(f"  over the limit: {label}: centre {off:.2f} %, width {width:.2f}, height {height:.2f}")
    worst = sorted(errors, key=lambda e: -e[1])[:5]
    print("  centres farthest off: " + ", ".join(f"{e[0]} {e[1]:.2f} %" for e in worst))
    if undrawn:
        print("  measured, not drawn as such: " + ", ".join(undrawn))


silhouettes(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "")
organs(sys.argv[1])
