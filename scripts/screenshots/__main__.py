"""Pictures of the built site as a reader sees it: python scripts/screenshots [--output FOLDER] [--site FOLDER]

Home, a section, the page in pictures, all on one page, each register and an entry of each, the search, dark, on a phone, on paper. Four of
them stand in the README; they go to docs/images.
"""

import argparse
import pathlib
import sys
import time

root = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "Tests/Browser"))

parser = argparse.ArgumentParser(prog="screenshots")
parser.add_argument("--output", type=pathlib.Path, default=root / ".build/screenshots")
parser.add_argument("--site", type=pathlib.Path, default=root / "output")
arguments = parser.parse_args()

import browser  # noqa: E402

browser.SITE = arguments.site.resolve()


class Camera(browser.Browser):
    """One picture after another, with the browser of the tests."""

    def take(self, page, name, *, scheme="light", medium="", width=browser.WIDE, height=900, question=None, folder=arguments.output):
        self.media(scheme, medium)
        self.size(width, height)
        self.open(page, f"?q={question}" if question else "")
        time.sleep(1.5 if question else 0.2)
        folder.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(folder / f"{name}.png"))


Camera.setUpClass()
camera = Camera()
section = browser.section()
paper = section.split("/")[0]
for page in browser.pages():
    camera.take(page, page.removesuffix(".html").replace("/", "-"), height=1200)
camera.take(section, "dark", scheme="dark")
camera.take(section, "paper", medium="print", width=627, height=900)
for page in ["index.html", section, "registers/moties/index.html", f"{paper}/in-beeld.html"]:
    camera.take(page, f"phone-{page.removesuffix('.html').replace('/', '-')}", width=390, height=844)
camera.take(section, "phone-dark", width=390, height=844, scheme="dark")

# Those of the README.
images = root / "docs/images"
camera.take(section, "section", width=1280, height=800, folder=images)
camera.take("index.html", "search", width=1280, height=800, question="steun+oekraine", folder=images)
camera.take("registers/instrumenten/epf.html", "entry", width=1280, height=800, scheme="dark", folder=images)
camera.take(f"{paper}/in-beeld.html", "pictures", width=1280, height=800, folder=images)
Camera.tearDownClass()
