"""A browser with the built site, opened from disk."""

import os
import pathlib
import unittest

from selenium import webdriver
from selenium.webdriver.common.by import By

SITE = pathlib.Path(os.environ.get("GRIFFIE_SITE", "output")).resolve()
WIDTHS = [320, 360, 390, 768, 1024, 1440]
WIDE, NARROW = 1440, 360


def address(page, fragment=""):
    return (SITE / page).as_uri() + fragment


def pages():
    """One page of each kind: home, a paper, its sections, all registers, and the first entry of each."""
    files = ["index.html", "registers/index.html", "registers/afkortingen.html"]
    for folder in sorted(path for path in SITE.iterdir() if path.is_dir() and (path / "index.html").exists()):
        if folder.name != "registers":
            files += [str(path.relative_to(SITE)) for path in sorted(folder.glob("*.html"))]
    for register in sorted((SITE / "registers").iterdir()):
        if register.is_dir():
            files.append(str((register / "index.html").relative_to(SITE)))
            entries = sorted(path for path in register.glob("*.html") if path.name != "index.html")
            files += [str(path.relative_to(SITE)) for path in entries[:1]]
    return files


def section():
    """The section that names most."""
    scripts = [path for path in SITE.glob("*/*.cards.js")]
    largest = max(scripts, key=lambda path: path.stat().st_size)
    return str(largest.relative_to(SITE)).replace(".cards.js", ".html")


class Browser(unittest.TestCase):
    # What the browser keeps for a test to read; "performance" has the requests.
    logs = ["browser"]

    @classmethod
    def setUpClass(cls):
        options = webdriver.ChromeOptions()
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", dict.fromkeys(cls.logs, "ALL"))
        service = webdriver.ChromeService(executable_path="/usr/bin/chromedriver")
        cls.driver = webdriver.Chrome(options=options, service=service)

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()

    def setUp(self):
        self.media("light")
        self.size(WIDE)

    def tearDown(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    def size(self, width, height=900):
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def media(self, scheme, medium=""):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": medium, "features": features})

    def open(self, page, fragment=""):
        self.driver.get("about:blank")
        self.driver.get(address(page, fragment))

    def script(self, source, *arguments):
        return self.driver.execute_script(source, *arguments)

    def find(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)
