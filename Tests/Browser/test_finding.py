"""Finding: the search by keyboard, the filter of a register, and what is there when something is missing."""

import pathlib
import shutil
import tempfile
import time
import unittest

from browser import NARROW, SITE, Browser, address, section
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

QUESTION = "EDIRPA"


class SearchTests(Browser):
    def press(self, *keys):
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def ask(self, question):
        self.press("/")
        time.sleep(0.3)
        self.press(question)
        time.sleep(1.2)

    def active(self):
        return self.driver.switch_to.active_element

    def results(self):
        return self.find("[role=option]")

    def test_from_a_key_to_the_opened_result(self):
        self.open(section())
        opener = self.find(".search-open")[0]
        self.ask(QUESTION)
        field = self.find(".search input")[0]
        self.assertEqual(self.active(), field)
        self.assertGreater(len(self.results()), 0)
        self.assertIn(QUESTION, self.results()[0].text)
        self.assertRegex(self.find(".search-status")[0].text, r"^\d+ result")
        self.assertIn(f"q={QUESTION}", self.driver.current_url)
        self.press(Keys.ARROW_DOWN)
        self.assertEqual(field.get_attribute("aria-activedescendant"), self.results()[0].get_attribute("id"))
        self.press(Keys.ARROW_UP, Keys.ARROW_DOWN, Keys.ARROW_DOWN)
        chosen = self.find("[aria-selected=true]")[0]
        self.assertEqual(chosen, self.results()[1])
        self.press(Keys.ESCAPE)
        self.assertEqual(field.get_attribute("value"), "")
        self.press(Keys.ESCAPE)
        self.assertFalse(self.find(".search")[0].is_displayed())
        self.assertEqual(self.active(), opener)
        self.ask(QUESTION)
        target = self.results()[0].get_attribute("href").split("#")[0]
        self.press(Keys.ENTER)
        time.sleep(0.3)
        self.assertEqual(self.driver.current_url.split("#")[0], target)
        self.driver.back()
        time.sleep(1)
        self.assertEqual(self.find(".search input")[0].get_attribute("value"), QUESTION)
        self.assertEqual([entry for entry in self.driver.get_log("browser")], [])

    def test_a_slash_within_a_field_is_a_slash(self):
        self.open("registers/instrumenten/index.html")
        field = self.find(".filter input")[0]
        field.click()
        self.press("/")
        self.assertEqual(field.get_attribute("value"), "/")
        self.assertEqual(self.find(".search"), [])
        self.driver.execute_script("document.activeElement.blur()")
        ActionChains(self.driver).key_down(Keys.CONTROL).send_keys("k").key_up(Keys.CONTROL).perform()
        time.sleep(0.3)
        self.assertTrue(self.find(".search")[0].is_displayed())

    def test_the_box_fits_a_phone(self):
        self.size(NARROW, 640)
        self.open(section())
        self.ask(QUESTION)
        box = self.find(".search")[0].rect
        self.assertLessEqual(box["x"] + box["width"], NARROW)
        self.assertLessEqual(self.script("return document.documentElement.scrollWidth"), NARROW)

    def test_what_is_nowhere_is_said_with_where_else_to_look(self):
        self.open(section())
        self.ask("xqzw")
        self.assertEqual(self.results(), [])
        self.assertTrue(self.find(".search-elsewhere")[0].is_displayed())
        for link in self.find(".search-elsewhere a"):
            path = link.get_attribute("href").removeprefix("file://").split("#")[0]
            self.assertTrue(pathlib.Path(path).exists(), path)

    def test_a_missing_part_is_said(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "site"
            shutil.copytree(SITE, copy)
            for part in (copy / "assets/search").glob("w-*.js"):
                part.unlink()
            self.driver.get((copy / section()).as_uri())
            self.ask(QUESTION)
            self.assertEqual(self.find(".search-status")[0].text, self.find(".search")[0].get_attribute("data-missing"))
            self.assertTrue(self.find(".search-elsewhere")[0].is_displayed())
            shutil.rmtree(copy / "assets/search")
            self.driver.get("about:blank")
            self.driver.get((copy / section()).as_uri())
            self.press("/")
            time.sleep(0.5)
            self.assertTrue(self.driver.current_url.endswith("registers/index.html"))
        self.driver.get_log("browser")

    def test_without_scripts_the_link_leads_to_the_registers(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open(section())
        self.find(".search-open")[0].click()
        self.assertEqual(self.driver.current_url, address("registers/index.html"))


class FilterTests(Browser):
    def shown(self, selector):
        return [element.text for element in self.find(selector) if element.is_displayed()]

    def test_a_list_gets_shorter_while_one_types(self):
        self.open("registers/instrumenten/index.html")
        field = self.find(".filter input")[0]
        all_entries, all_letters = self.shown(".entries li"), self.shown(".letters a")
        field.send_keys("edirpa")
        self.assertEqual(len(self.shown(".entries li")), 1)
        self.assertIn("EDIRPA", self.shown(".entries li")[0])
        self.assertEqual(len(self.shown(".group")), 1)
        self.assertEqual(len(self.shown(".letters a")), 1)
        self.assertRegex(self.find(".filter [role=status]")[0].text, "^1 ")
        field.clear()
        field.send_keys(" ")
        field.send_keys(Keys.BACKSPACE)
        self.assertEqual((self.shown(".entries li"), self.shown(".letters a")), (all_entries, all_letters))

    def test_numbers_and_diacritics_are_found_as_they_are_typed(self):
        self.open("registers/stukken/index.html")
        self.find(".filter input")[0].send_keys("36045")
        count = len(self.shown(".entries li"))
        self.assertGreater(count, 0)
        self.find(".filter input")[0].clear()
        self.find(".filter input")[0].send_keys("36 045")
        self.assertEqual(len(self.shown(".entries li")), count)

    def test_without_scripts_there_is_no_field(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open("registers/instrumenten/index.html")
        self.assertFalse(self.find(".filter")[0].is_displayed())


class ThemeTests(Browser):
    def ground(self):
        return self.script("return getComputedStyle(document.body).backgroundColor")

    LIGHT, DARK = "rgb(253, 252, 248)", "rgb(21, 24, 29)"

    def test_a_choice_holds_for_other_pages_before_anything_is_painted(self):
        self.open(section())
        self.find("#_dark")[0].click()
        self.assertEqual(self.ground(), self.DARK)
        self.open("index.html")
        self.assertEqual(self.ground(), self.DARK)
        self.assertTrue(self.find("#_dark")[0].is_selected())
        # The script that sets it stands before the stylesheet and is waited for; those that do more are not.
        head = self.script("return [...document.head.querySelectorAll('script[src], link[rel=stylesheet]')].map(e => [e.outerHTML, e.defer ?? false])")
        self.assertRegex(head[0][0], "theme.js")
        self.assertEqual([defer for _, defer in head], [False, False, True, True])
        self.media("light", "print")
        self.assertEqual(self.script("return getComputedStyle(document.documentElement).colorScheme"), "light")
        self.media("dark")
        self.find("#_light")[0].click()
        self.assertEqual(self.ground(), self.LIGHT)
        self.find("[name=_theme]")[0].click()
        self.assertEqual(self.ground(), self.DARK)

    def test_it_holds_for_the_page_without_scripts(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open(section())
        self.find("#_dark")[0].click()
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assertEqual(self.ground(), self.DARK)


if __name__ == "__main__":
    unittest.main()
