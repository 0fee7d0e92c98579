"""A deck as LibreOffice shows it: pages, words, and every page beside the picture of its case."""

import re
import shutil
import subprocess

from PIL import Image, ImageChops, ImageFilter, ImageStat

# Measured: 1.5 to 2.1 of 255 for the same figure in another font, 16 and more for another figure.
MOST = 3.0


def faults(deck, pictures, words, folder):
    if shutil.which("soffice") is None or shutil.which("pdftoppm") is None:
        return None
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         "pdf", "--outdir", str(folder), str(deck)],
        check=True, capture_output=True, timeout=240)
    pdf = folder / f"{deck.stem}.pdf"
    found = []
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    pages = int(re.search(r"^Pages: +(\d+)", info, re.MULTILINE)[1])
    size = re.search(r"^Page size: +([\d.]+) x ([\d.]+)", info, re.MULTILINE).groups()
    if pages != len(pictures):
        found.append(f"LibreOffice makes {pages} pages of {len(pictures)} slides")
    if any(abs(float(a) - b) > 0.5 for a, b in zip(size, (960, 540))):
        found.append(f"LibreOffice makes pages of {' × '.join(size)} points")
    text = subprocess.run(
        ["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    text = " ".join(text.replace("\u00a0", " ").split())
    found += [f"LibreOffice does not show ‘{word}’" for word in words if word not in text]
    subprocess.run(["pdftoppm", "-r", "96", "-png", str(pdf), str(folder / "page")], check=True)
    for number, picture in enumerate(pictures, 1):
        page = next(folder.glob(f"page-*{number}.png"))
        difference = apart(page, picture)
        if difference > MOST:
            found.append(f"page {number} and {picture.name} differ by {difference:.1f}")
    return found


def apart(page, picture):
    """How far two figures are apart, on average, once letters are blurred: 0 to 255."""
    page = Image.open(page).convert("RGB")
    picture = Image.open(picture).convert("RGB").resize(page.size, Image.Resampling.LANCZOS)
    blur = ImageFilter.GaussianBlur(6)
    return max(ImageStat.Stat(ImageChops.difference(page.filter(blur), picture.filter(blur))).mean)
