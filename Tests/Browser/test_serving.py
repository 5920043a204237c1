"""The site while it is worked on: what griffie serve does in the browser."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import unittest

from browser import Browser
from selenium.webdriver.support.ui import WebDriverWait

PROGRAM = os.environ.get("GRIFFIE_PROGRAM", ".build/release/griffie")
PANEL = "#griffie-obstacle"


class ServingTests(Browser):
    def setUp(self):
        super().setUp()
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.write("content/site.yaml", "title: Dijken\n")
        self.write("content/brief/index.md", "---\ntitle: Brief\n---\n")
        self.write("content/brief/01-een.md", "# Een\n\n" + "Een dijk.\n\n" * 200)
        self.write("content/brief/02-twee.md", "# Twee\n\nEen kade.\n")
        command = [str(pathlib.Path(PROGRAM).resolve()), "serve", "--port", "0"]
        self.server = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = re.search(r"http://\S+", self.server.stdout.readline()).group()
        self.server.stdout.readline()

    def tearDown(self):
        self.driver.get("about:blank")
        self.server.send_signal(signal.SIGINT)
        self.assertEqual(self.server.wait(timeout=20), 0)
        self.server.stdout.close()
        shutil.rmtree(self.folder)
        super().tearDown()

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def visit(self, page):
        """Opens a page and marks it: the mark is gone when it is loaded again."""
        self.driver.get(self.address + page)
        self.script("window.mark = true")

    def wait(self, condition):
        WebDriverWait(self.driver, 20, poll_frequency=0.05).until(lambda _: condition())

    def is_marked(self):
        return self.script("return window.mark === true")

    def text(self):
        return self.script("return document.body?.textContent ?? ''")

    def panel(self):
        return self.script("return document.querySelector(arguments[0])?.innerText ?? null", PANEL)

    def errors(self):
        return [entry for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE" and "favicon" not in entry["message"]]

    def test_a_page_that_changed_is_loaded_again_where_it_was_being_read(self):
        self.errors()
        self.visit("brief/een.html")
        self.script("scrollTo({ top: 3000, behavior: 'instant' })")
        self.write("content/brief/01-een.md", "# Een\n\nNieuwe woorden.\n\n" + "Een dijk.\n\n" * 200)
        self.wait(lambda: not self.is_marked() and "Nieuwe woorden" in self.text())
        self.wait(lambda: self.script("return scrollY") == 3000)
        self.assertEqual(self.errors(), [])

    def test_another_page_stays_as_it_is(self):
        self.visit("brief/een.html")
        self.write("content/brief/02-twee.md", "# Twee\n\nEen hogere kade.\n")
        self.server.stdout.readline()
        # News comes in the order it is made: behind this comes what is told next.
        self.write("content/brief/02-twee.md", "---\ntitel: Twee\n---\n")
        self.wait(self.panel)
        self.assertTrue(self.is_marked())
        self.visit("brief/twee.html")
        self.assertIn("Een hogere kade", self.text())

    def test_a_style_is_taken_over_without_loading_the_page(self):
        self.visit("brief/een.html")
        for colour in ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]:
            self.write("templates/style.css", f"p {{ color: {colour} }}")
            self.wait(lambda: self.script("return getComputedStyle(document.querySelector('main p')).color") == colour)
        self.assertTrue(self.is_marked())
        self.assertEqual(len(self.find("link[rel=stylesheet]")), 1)

    def test_what_is_wrong_appears_over_the_page_and_vanishes_when_it_is_mended(self):
        self.visit("brief/een.html")
        self.write("content/brief/02-twee.md", "---\n<b>titel</b>: Twee\n---\n")
        self.wait(self.panel)
        self.assertIn("content/brief/02-twee.md:2:1: error: ", self.panel())
        self.assertIn("<b>titel</b>", self.panel())
        self.assertEqual(self.find(f"{PANEL} b"), [])
        self.driver.switch_to.active_element.send_keys("\ue00c")
        self.wait(lambda: self.panel() is None)
        self.write("content/brief/02-twee.md", "---\nkop: Twee\n---\n")
        self.wait(self.panel)
        self.assertIn("unknown key 'kop'", self.panel())
        self.write("content/brief/02-twee.md", "# Twee\n\nEen kade.\n")
        self.wait(lambda: self.panel() is None)
        self.assertTrue(self.is_marked())

    def test_a_page_that_is_not_there_yet_appears_when_it_is_made(self):
        self.visit("brief/drie.html")
        self.assertIn("Not found", self.text())
        self.write("content/brief/03-drie.md", "# Drie\n\nEen sluis.\n")
        self.wait(lambda: "Een sluis" in self.text())

    def test_many_tabs_leave_room_for_another_page(self):
        first = self.driver.current_window_handle
        for _ in range(8):
            self.driver.switch_to.new_window("tab")
            self.visit("brief/een.html")
        self.write("content/brief/01-een.md", "# Een\n\nNieuwe woorden.\n")
        self.wait(lambda: "Nieuwe woorden" in self.text())
        for handle in self.driver.window_handles:
            if handle == first:
                continue
            self.driver.switch_to.window(handle)
            self.wait(lambda: "Nieuwe woorden" in self.text())
            self.driver.close()
        self.driver.switch_to.window(first)


if __name__ == "__main__":
    unittest.main()
