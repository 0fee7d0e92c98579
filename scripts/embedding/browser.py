"""Built pages in headless Chromium: light and dark, on a phone and on a desktop."""

import functools
import http.server
import io
import pathlib
import shutil
import threading
import time

import guide
import pages

# Width and height in pixels of CSS, and the pixels of the screen for each of them.
SCREENS = {"phone": (390, 844, 3), "desktop": (1280, 900, 2), "coarse": (1280, 900, 1)}
# Added up by the browser itself.
SHIFTS = """
window.lesionmapShifts = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    const moved = entry.sources.map(source => source.node)
      .filter(node => !(node && node.closest && node.closest('nav, header, .navbar')));
    if (moved.length > 0 || entry.sources.length === 0) window.lesionmapShifts.push(
      [entry.value, moved.map(node => node && node.outerHTML ? node.outerHTML.slice(0, 80) : String(node))]);
  }
}).observe({type: 'layout-shift', buffered: true});
"""


class Browser:
    def __init__(self, axe, screenshots):
        try:
            import PIL.Image  # noqa: F401
            import selenium.webdriver as webdriver
        except ImportError as fault:
            raise guide.Skipped(f"the browser: {fault.name} is not installed")
        if not shutil.which("chromium") or not shutil.which("chromedriver"):
            raise guide.Skipped("Chromium, which is not installed")
        self.webdriver = webdriver
        self.axe = axe.read_text("utf-8") if axe.exists() else None
        if self.axe is None:
            print("embedding: SKIPPED axe-core, which is not installed", flush=True)
        self.screenshots = screenshots
        screenshots.mkdir(parents=True, exist_ok=True)

    def __enter__(self):
        options = self.webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                         "--disable-dev-shm-usage", "--force-color-profile=srgb"):
            options.add_argument(argument)
        options.binary_location = shutil.which("chromium")
        service = self.webdriver.chrome.service.Service(shutil.which("chromedriver"))
        self.driver = self.webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(60)
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": SHIFTS})
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def look(self, name, site, output, seen):
        """Examines every page of a site that shows figures; says what was seen."""
        handler = functools.partial(QuietHandler, directory=str(output))
        server = QuietServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        blocks = {block["id"]: block for block in pages.blocks(site)}
        looks, worst = 0, 0.0
        self.measured = self.joined = 0
        try:
            for page in sorted(set(seen.values())):
                address = f"http://127.0.0.1:{server.server_port}/{page.relative_to(output).as_posix()}"
                for screen in SCREENS:
                    for scheme in ("light", "dark"):
                        self.open(address, screen, scheme)
                        figures = [id for id in seen if seen[id] == page]
                        for id in figures:
                            worst = max(worst, self.examine(blocks[id], screen, scheme, name))
                        self.check_shifts()
                        for id in figures:
                            self.check_rules(blocks[id], screen, scheme)
                        looks += 1
                self.open(address, "phone", "dark")
                self.check_keyboard(blocks[figures[0]], name)
        finally:
            server.shutdown()
        assert self.measured, "no marker stands alone"
        return (f"{looks} looks; {self.measured} markers within {worst:.2f} px of their links, "
                f"{self.joined} joined to others and not measured")

    def look_at_switch(self, site, page, block):
        """A page with a switch of its own: it decides, whatever the reader's system asks for."""
        self.measured = self.joined = 0
        for screen in SCREENS:
            for scheme in ("light", "dark"):
                self.open(page.as_uri(), screen, scheme)
                for theme in ("light", "dark", "light"):
                    isDark = self.script("return document.documentElement.classList.contains('dark')")
                    if isDark != (theme == "dark"):
                        self.script("document.querySelector('button').click()")
                    self.examine(block, screen, theme, f"switch-{scheme}")
                self.check_shifts()
                self.check_rules(block, screen, scheme)
        return f"{self.measured} markers measured"

    def look_at_page(self, page, folder):
        """A page of its own: loads nothing, moves nothing, hands out its files."""
        faults = []
        # What the browser said of the pages before is not about this one.
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        for screen in SCREENS:
            for scheme in ("light", "dark"):
                self.open(page.as_uri(), screen, scheme)
                facts = self.driver.execute_async_script(PICTURE, "figure")
                where = f"{page.name}, {screen}, {scheme}"
                assert facts["naturalWidth"] > 0, f"{where}: no picture"
                assert facts["overflow"] <= 0, f"{where}: the page scrolls sideways"
                shot = self.shot(f"page-{page.stem}-{screen}-{scheme}.png")
                ground = sum(shot.getpixel((2, 2))) / 3
                assert (ground < 100) == (scheme == "dark"), f"{where}: the ground is {ground}"
                assert facts["links"], where
                for link in facts["links"]:
                    assert link["width"] >= 24 and link["height"] >= 24, f"{where}: a link of {link}"
                self.check_shifts()
                loaded = self.script(
                    "return performance.getEntriesByType('resource').map(e => e.name)"
                    ".filter(name => !name.startsWith('data:'))")
                assert not loaded, f"{where}: loads {loaded}"
                faults += [entry["message"] for entry in self.driver.get_log("browser")]
                if self.axe is not None:
                    # The policy keeps scripts out of the page; axe-core comes in beside it.
                    self.script(self.axe)
                    found = self.driver.execute_async_script(AXE_PAGE)
                    assert not found, f"{where}: axe says {found}"
        assert not faults, f"{page.name}: the browser says {faults}"
        # The page is for phones too: its links lead to rows.
        self.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})
        names = self.script("return [...document.querySelectorAll('a[download]')].map(a => a.download)")
        for name in names:
            self.script(
                "[...document.querySelectorAll('a[download]')].find(a => a.download === arguments[0]).click()",
                name)
        until = time.monotonic() + 20
        while time.monotonic() < until and not all((folder / name).exists() for name in names):
            time.sleep(0.1)
        missing = [name for name in names if not (folder / name).exists()]
        assert names and not missing, f"{page.name}: {missing} cannot be taken"
        return names

    def open(self, address, screen, scheme):
        width, height, density = SCREENS[screen]
        # A browser that has the finer picture already shows that one.
        self.driver.execute_cdp_cmd("Network.clearBrowserCache", {})
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": density, "mobile": screen == "phone"})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self.driver.get(address)

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    # Pictures and markers

    def examine(self, block, screen, scheme, name):
        """Gives how far the worst link lies from its marker, in pixels of CSS."""
        where = f"{block['id']}, {screen}, {scheme}"
        self.script("document.getElementById(arguments[0]).scrollIntoView({block: 'start'})", block["id"])
        facts = self.driver.execute_async_script(PICTURE, block["id"])
        scale = min(SCREENS[screen][2], 2)
        # A page that does not know of phones is shown whole, and smaller.
        layout = "phone" if facts["isNarrow"] else "wide"
        shown = block["phone"] if facts["isNarrow"] else block
        wanted = [v["file"] for v in block["variants"]
                  if (v["theme"], v["scale"], v["screen"]) == (scheme, scale, layout)]
        assert facts["file"] == wanted[0], f"{where}: shows {facts['file']}, not {wanted[0]}"
        assert facts["naturalWidth"] > 0, f"{where}: the picture does not load"
        # The box has the picture's shape, and the page no sideways scroll.
        shape = facts["width"] / facts["height"] / (shown["width"] / shown["height"])
        assert abs(shape - 1) < 0.01, f"{where}: the picture is distorted by {shape}"
        assert facts["overflow"] <= 0, f"{where}: the page scrolls sideways by {facts['overflow']}"
        assert len(facts["links"]) == len(shown["hotspots"]), where
        shot = self.shot(f"{name.lower()}-{block['id']}-{screen}-{scheme}.png")
        # A page without a viewport of its own is shown whole, and smaller.
        density = shot.width / facts["screen"]
        worst = 0.0
        for link, spot in zip(facts["links"], shown["hotspots"]):
            assert link["width"] >= 24 and link["height"] >= 24, f"{where}: a link of {link}"
            if screen == "coarse":
                continue  # Too few pixels to find a marker by.
            radius = spot["diameter"] / 200 * facts["width"]
            distance = marker_distance(shot, link, radius, density)
            if distance == JOINED:
                self.joined += 1
                continue
            self.measured += 1
            assert distance is not None, f"{where}: no marker under the link to {spot['label']}"
            assert distance <= 2, f"{where}: the link to {spot['label']} is {distance:.1f} px off"
            worst = max(worst, distance)
        return worst

    def check_rules(self, block, screen, scheme):
        """The rules of axe-core (names, roles, contrast, tables, targets), with the table open."""
        if self.axe is None:
            return
        self.script(self.axe)
        faults = self.driver.execute_async_script(AXE, block["id"])
        assert not faults, f"{block['id']}, {screen}, {scheme}: axe says {faults}"

    def shot(self, name):
        import PIL.Image
        bytes_ = self.driver.get_screenshot_as_png()
        (self.screenshots / name).write_bytes(bytes_)
        return PIL.Image.open(io.BytesIO(bytes_)).convert("RGB")

    def check_shifts(self):
        # What a theme moves in its own bar of navigation is none of ours.
        shifts = self.script("return window.lesionmapShifts")
        assert not shifts, f"the page moves while it loads: {shifts}"

    # Keyboard

    def check_keyboard(self, block, name):
        """Tab reaches every link in order, then the table's summary, which Enter opens, then the table."""
        keys = self.webdriver.common.keys.Keys
        self.script("document.getElementById(arguments[0]).scrollIntoView(); document.activeElement.blur()",
                    block["id"])
        reached = []
        for _ in range(200):
            self.webdriver.ActionChains(self.driver).send_keys(keys.TAB).perform()
            at = self.script(FOCUS, block["id"])
            if at:
                reached.append(at)
            if at == "summary":
                break
        shown = block["phone"] if self.script("return matchMedia('(max-width: 600px)').matches") else block
        links = [f"#{spot['row']}" for spot in shown["hotspots"]]
        assert reached == links + ["summary"], f"Tab reaches {reached}"
        assert self.script("return getComputedStyle(document.activeElement).outlineStyle") != "none"
        self.webdriver.ActionChains(self.driver).send_keys(keys.ENTER).perform()
        assert self.script("return document.activeElement.closest('details').open"), "Enter opens nothing"
        self.webdriver.ActionChains(self.driver).send_keys(keys.TAB).perform()
        assert self.script(FOCUS, block["id"]) == "region", "Tab does not reach the table"
        # A marker's link opens the table and shows the row.
        self.script(
            "const figure = document.getElementById(arguments[0]);"
            "figure.querySelector('details').open = false;"
            "[...figure.querySelectorAll('a')].find(a => a.hash === arguments[1] && a.offsetParent).focus()",
            block["id"], links[-1])
        self.webdriver.ActionChains(self.driver).send_keys(keys.ENTER).perform()
        shown = self.driver.execute_async_script(ROW, links[-1][1:])
        assert shown, f"{links[-1]} is not shown"
        self.shot(f"{name.lower()}-{block['id']}-table.png")


class QuietServer(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass  # A browser that leaves a page hangs up on its pictures.


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


JOINED = "joined"


def marker_distance(shot, link, radius, density):
    """From the middle of a link to the middle of the marker under it, in pixels of CSS; None without one.

    Nothing but lesions is saturated, so the marker is what is colourful around the link: the middle of
    the box around it, as markers are alike on both sides. A marker that is joined to something as
    colourful, a tumour in a vein or another marker, has no box of its own.
    """
    x, y = link["x"] * density, link["y"] * density
    reach = radius * 1.15 * density
    columns, rows, outside = [], [], 0
    for row in range(int(y - 1.6 * reach), int(y + 1.6 * reach) + 2):
        for column in range(int(x - 1.6 * reach), int(x + 1.6 * reach) + 2):
            if not (0 <= row < shot.height and 0 <= column < shot.width):
                continue
            away = ((row + 0.5 - y) ** 2 + (column + 0.5 - x) ** 2) ** 0.5
            red, green, blue = shot.getpixel((column, row))
            if away > 1.6 * reach or max(red, green, blue) - min(red, green, blue) <= 90:
                continue
            if away > reach:
                outside += 1
                continue
            columns.append(column + 0.5)
            rows.append(row + 0.5)
    if len(columns) < 6:
        return None
    if outside:
        return JOINED
    middle = ((min(columns) + max(columns)) / 2, (min(rows) + max(rows)) / 2)
    return ((middle[0] - x) ** 2 + (middle[1] - y) ** 2) ** 0.5 / density


PICTURE = """
const [id, done] = arguments;
const figure = document.getElementById(id);
const image = [...figure.querySelectorAll('img')].find(i => i.offsetParent !== null);
image.decode().catch(() => {}).then(() => requestAnimationFrame(() => requestAnimationFrame(() => {
  const box = image.getBoundingClientRect();
  done({
    file: decodeURIComponent(image.currentSrc.split('/').pop()), naturalWidth: image.naturalWidth,
    isNarrow: matchMedia('(max-width: 600px)').matches,
    width: box.width, height: box.height, screen: visualViewport.width,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    links: [...figure.querySelectorAll('a.lesionmap-spot')].filter(a => a.offsetParent).map(link => {
      const b = link.getBoundingClientRect();
      return {x: b.x + b.width / 2, y: b.y + b.height / 2, width: b.width, height: b.height};
    }),
  });
})));
"""
AXE = """
const [id, done] = arguments;
document.querySelectorAll('#' + id + ' details').forEach(d => { d.open = true; });
axe.run(document.getElementById(id), {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
}).then(result => {
  document.querySelectorAll('#' + id + ' details').forEach(d => { d.open = false; });
  done(result.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 120) + ' ' + n.failureSummary)]));
});
"""
AXE_PAGE = """
const done = arguments[0];
// Markers that lie close together make targets that do; where they lie is what the picture says.
axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: false}},
})
  .then(result => {
    done(result.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 120) + ' ' + n.failureSummary)]));
  });
"""
FOCUS = """
const figure = document.getElementById(arguments[0]), at = document.activeElement;
if (!figure.contains(at)) return null;
return at.tagName === 'A' ? at.getAttribute('href')
  : at.tagName === 'SUMMARY' ? 'summary' : at.getAttribute('role');
"""
ROW = """
const [id, done] = arguments;
setTimeout(() => {
  const box = document.getElementById(id).getBoundingClientRect();
  done(box.height > 0 && box.top >= 0 && box.bottom <= innerHeight && location.hash === '#' + id);
}, 300);
"""
