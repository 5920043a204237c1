"""The built site in Chromium, opened from disk: what a reader does, and what the page must hold at every width."""

import re
import time
import unittest

from axe_core_python.selenium import Axe
from browser import NARROW, SITE, WIDE, WIDTHS, Browser, address, pages, section
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

# A table of twelve columns in the frame that tables of texts have.
WIDE_TABLE = """
  const row = cell => '<tr>' + `<${cell}>Hoogwaterbescherming</${cell}>`.repeat(12) + '</tr>';
  document.querySelector('.block .text').insertAdjacentHTML('beforeend',
    `<div class="wide" tabindex="0"><table><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table></div><pre>${'dijk '.repeat(60)}</pre>`);
"""


class PageTests(Browser):
    def test_nothing_leaves_the_folder_and_nothing_goes_wrong(self):
        for page in pages():
            self.open(page)
            names = self.script("return performance.getEntriesByType('resource').map(entry => entry.name)")
            self.assertEqual([name for name in names if not name.startswith(SITE.as_uri())], [], page)
            self.assertEqual(self.driver.get_log("browser"), [], page)

    def test_no_page_is_wider_than_its_window(self):
        for page in pages():
            self.open(page)
            for width in WIDTHS:
                self.size(width)
                self.assertLessEqual(self.script("return document.documentElement.scrollWidth"), width, (page, width))

    def test_a_wide_table_moves_by_itself(self):
        for width in WIDTHS:
            self.size(width)
            self.open(section())
            self.script(WIDE_TABLE)
            self.assertLessEqual(self.script("return document.documentElement.scrollWidth"), width)
            frame = self.find(".wide")[-1]
            self.script("arguments[0].focus()", frame)
            self.assertEqual(self.driver.switch_to.active_element, frame)

    def test_axe_finds_nothing(self):
        for scheme in ["light", "dark"]:
            self.media(scheme)
            for width in [WIDE, NARROW]:
                self.size(width)
                for page in pages():
                    self.open(page)
                    violations = [
                        (violation["id"], [node["target"] for node in violation["nodes"]][:3])
                        for violation in Axe().run(self.driver)["violations"]
                    ]
                    self.assertEqual(violations, [], (page, scheme, width))

    def test_links_lead_to_a_page_and_a_place(self):
        ids = {}
        for path in SITE.rglob("*.html"):
            text = path.read_text()
            ids[path] = set(re.findall(r' id="([^"]+)"', text))
        for path in SITE.rglob("*.html"):
            for href in re.findall(r'href="([^"]+)"', path.read_text()):
                if ":" in href:
                    continue
                target, _, fragment = href.partition("#")
                target = (path.parent / target).resolve() if target else path
                self.assertTrue(target.exists(), (path, href))
                if fragment and target in ids:
                    self.assertIn(fragment, ids[target], (path, href))


class TypeTests(Browser):
    def test_lines_have_55_to_75_letters(self):
        for width in [1024, WIDE]:
            self.size(width)
            self.open(section())
            letters = self.script(
                """
                const lines = [];
                for (const text of document.querySelectorAll('.text > p')) {
                  const range = document.createRange();
                  range.selectNodeContents(text);
                  const rows = new Set([...range.getClientRects()].map(rect => Math.round(rect.bottom / 14)));
                  const height = parseFloat(getComputedStyle(text).lineHeight);
                  const count = Math.round(text.offsetHeight / height);
                  if (count > 4) lines.push(text.textContent.length / (count - 0.5));
                }
                return lines"""
            )
            self.assertGreater(len(letters), 3)
            for count in letters:
                self.assertTrue(55 <= count <= 75, (width, letters))

    def test_margins_stand_beside_their_block_and_never_touch(self):
        for width in [1024, WIDE]:
            self.size(width)
            self.open(section())
            rows = self.script(
                """
                return [...document.querySelectorAll('.block')].filter(block => block.querySelector('.margin')).map(block => {
                  const text = block.querySelector('.text').getBoundingClientRect();
                  const margin = block.querySelector('.margin').getBoundingClientRect();
                  return {text: [text.top, text.bottom, text.right], margin: [margin.top, margin.bottom, margin.left]};
                })"""
            )
            self.assertGreater(len(rows), 3)
            # What had no room opens up.
            self.assertGreater(self.script("return document.querySelector('.margin details summary').offsetHeight"), 0, width)
            for row, following in zip(rows, rows[1:] + [None]):
                self.assertLessEqual(abs(row["margin"][0] - row["text"][0]), 8, row)
                self.assertGreater(row["margin"][2], row["text"][2], row)
                self.assertLessEqual(row["margin"][1] - row["text"][1], 56, row)
                if following:
                    self.assertGreaterEqual(following["margin"][0], row["margin"][1])

    def test_no_badge_ends_a_line(self):
        for width in WIDTHS:
            self.size(width)
            self.open(section())
            count, alone = self.script(
                """
                const links = [...document.querySelectorAll('.text a.ref-motions, .text a.ref-instruments')];
                const alone = links.filter(link => {
                  const range = document.createRange();
                  const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode();
                  range.setStart(text, 0);
                  range.setEnd(text, 1);
                  return range.getClientRects()[0].top > link.getClientRects()[0].bottom - 2;
                });
                return [links.length, alone.map(link => link.textContent)]"""
            )
            self.assertGreater(count, 3)
            self.assertEqual(alone, [], width)

    def test_no_word_of_a_menu_or_a_heading_breaks(self):
        for width in [WIDE, 390]:
            self.size(width)
            for page in pages():
                self.open(page)
                broken = self.script(
                    """
                    const broken = [];
                    for (const element of document.querySelectorAll('h1, h2, h3, nav a, .card-title')) {
                      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                      while (walker.nextNode()) {
                        for (const word of walker.currentNode.data.matchAll(/\\p{L}+/gu)) {
                          const range = document.createRange();
                          range.setStart(walker.currentNode, word.index);
                          range.setEnd(walker.currentNode, word.index + word[0].length);
                          if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) broken.push(word[0]);
                        }
                      }
                    }
                    return broken"""
                )
                self.assertEqual(broken, [], (page, width))

    def test_references_are_underlined_and_all_links_have_names(self):
        for page in pages():
            self.open(page)
            plain = self.script(
                """
                return [...document.querySelectorAll('.text a.ref')].filter(link =>
                  !getComputedStyle(link).textDecorationLine.includes('underline')).map(link => link.textContent)"""
            )
            self.assertEqual(plain, [], page)
            tree = self.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
            links = [node for node in tree if not node["ignored"] and node["role"]["value"] == "link"]
            self.assertGreater(len(links), 3)
            self.assertEqual([node for node in links if not node.get("name", {}).get("value", "").strip()], [], page)

    def test_text_has_a_contrast_of_seven(self):
        style = (SITE / "assets/style.css").read_text()
        tokens = dict(re.findall(r"--([a-z-]+): light-dark\(([^)]+)\)", style))
        for scheme in [0, 1]:
            colour = {name: value.split(",")[scheme].strip() for name, value in tokens.items()}
            for ink in ["ink", "ink-soft", "link", "motion", "instrument"]:
                for ground in ["paper", "plane", "card", "target"]:
                    ratio = contrast(colour[ink], colour[ground])
                    self.assertGreaterEqual(ratio, 7, (ink, ground, scheme))
            for ground in ["paper", "plane", "card"]:
                self.assertGreaterEqual(contrast(colour["edge"], colour[ground]), 4.5, (ground, scheme))
                self.assertGreaterEqual(contrast(colour["focus"], colour[ground]), 4.5, (ground, scheme))

    def test_what_is_pressed_is_high_enough_for_a_finger(self):
        self.size(NARROW)
        for page in [section(), "index.html", "registers/index.html"]:
            self.open(page)
            low = self.script(
                """
                return [...document.querySelectorAll('summary, nav a, button, label, input:not([type=radio])')].filter(element =>
                  element.checkVisibility() && !element.closest('.crumbs') && element.getBoundingClientRect().height < 43.5
                ).map(element => element.outerHTML.slice(0, 120))"""
            )
            self.assertEqual(low, [], page)

    def test_text_at_200_percent_loses_nothing(self):
        self.size(WIDE // 2)
        self.open(section())
        self.script("document.documentElement.style.fontSize = '200%'")
        self.assertLessEqual(self.script("return document.documentElement.scrollWidth"), WIDE // 2)


def contrast(one, other):
    def light(colour):
        colour = colour.lstrip("#")
        colour = "".join(sign * 2 for sign in colour) if len(colour) == 3 else colour
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted([light(one), light(other)], reverse=True)
    return (high + 0.05) / (low + 0.05)


class CardTests(Browser):
    def setUp(self):
        super().setUp()
        self.open(section())
        self.link = next(link for link in self.find(".text a.ref-instruments") if link.is_displayed())
        self.script("arguments[0].scrollIntoView({block: 'center'})", self.link)
        time.sleep(0.1)

    def opened(self):
        return self.find(".card:popover-open")

    def move(self, element, wait):
        rect = self.script("const r = arguments[0].getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]", element)
        event = {"type": "mouseMoved", "x": rect[0], "y": rect[1]}
        self.driver.execute_cdp_cmd("Input.dispatchMouseEvent", event)
        time.sleep(wait)

    def leave(self, wait):
        self.driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": 2, "y": 300})
        time.sleep(wait)

    def test_a_card_opens_after_a_rest_and_closes_after_leaving(self):
        self.move(self.link, 0.15)
        self.assertEqual(self.opened(), [])
        self.move(self.link, 0.5)
        self.assertEqual(len(self.opened()), 1)
        self.leave(0.1)
        self.assertEqual(len(self.opened()), 1)
        self.leave(0.5)
        self.assertEqual(self.opened(), [])

    def test_passing_over_opens_none(self):
        self.move(self.link, 0.1)
        self.leave(0.6)
        self.assertEqual(self.opened(), [])

    def test_the_pointer_may_travel_into_the_card(self):
        self.move(self.link, 0.65)
        self.move(self.opened()[0], 1)
        self.assertEqual(len(self.opened()), 1)

    def test_focus_opens_and_escape_closes_with_the_focus_on_the_link(self):
        self.script("arguments[0].focus()", self.link)
        time.sleep(0.65)
        card = self.opened()[0]
        self.assertIn(self.link.get_attribute("href").rsplit("/", 1)[1], card.get_attribute("innerHTML"))
        ActionChains(self.driver).send_keys(Keys.ESCAPE).perform()
        self.assertEqual(self.opened(), [])
        self.assertEqual(self.driver.switch_to.active_element, self.link)

    def test_a_tap_opens_and_a_second_follows(self):
        self.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
        try:
            before = self.driver.current_url
            self.tap(self.link)
            self.assertEqual(len(self.opened()), 1)
            self.assertEqual(self.driver.current_url, before)
            self.tap(self.link)
            self.assertNotEqual(self.driver.current_url, before)
        finally:
            self.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})

    def tap(self, element):
        x, y = self.script("const r = arguments[0].getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]", element)
        self.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        self.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        time.sleep(0.6)

    def test_no_card_is_open_after_coming_back(self):
        self.script("arguments[0].focus()", self.link)
        time.sleep(0.65)
        self.driver.get(address("index.html"))
        self.driver.back()
        self.assertEqual(self.opened(), [])

    def test_a_card_lies_within_the_window(self):
        for width, height in [(WIDE, 900), (768, 600), (NARROW, 640)]:
            self.size(width, height)
            for block in ["start", "end", "center"]:
                self.script("document.activeElement.blur(); arguments[0].scrollIntoView({block: arguments[1]})", self.link, block)
                time.sleep(0.7)
                self.script("arguments[0].focus()", self.link)
                time.sleep(0.7)
                box = self.script("const r = arguments[0].getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]", self.opened()[0])
                self.assertTrue(box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height, (width, block, box))

    def test_a_footnote_opens_at_its_mark_and_leads_back(self):
        page = next(page for page in pages() if "footnote-ref" in (SITE / page).read_text())
        self.open(page)
        mark = self.find(".footnote-ref a")[0]
        self.script("arguments[0].focus({preventScroll: false})", mark)
        time.sleep(0.65)
        note = self.script("return document.getElementById(arguments[0].hash.slice(1)).textContent", mark)
        self.assertIn(self.opened()[0].text.strip()[:40], note)
        back = self.script("return document.getElementById(arguments[0].hash.slice(1)).querySelector('.footnote-backref').hash", mark)
        self.assertEqual(back, "#" + mark.get_attribute("id"))

    def test_a_paragraph_copies_its_reference(self):
        self.driver.execute_cdp_cmd(
            "Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
        )
        link = self.find(".pilcrow")[0]
        self.script("arguments[0].focus(); arguments[0].click()", link)
        time.sleep(0.3)
        copied = self.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0], arguments[0])")
        self.assertIn(link.get_attribute("data-place"), copied)
        self.assertIn(link.get_attribute("href"), copied)
        self.assertEqual(self.find(".announcement")[0].get_attribute("textContent"), link.get_attribute("data-copied"))


class PlaceTests(Browser):
    def test_a_target_stands_below_the_bar(self):
        self.open(section(), "#p3")
        top = self.script("return document.getElementById('p3').getBoundingClientRect().top")
        bar = self.script("return document.querySelector('.bar').getBoundingClientRect().bottom")
        self.assertGreaterEqual(top, bar)

    def test_without_scripts_all_is_one_link_away(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.media("dark")
        self.open(section())
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assertEqual(self.script("return getComputedStyle(document.body).backgroundColor"), "rgb(21, 24, 29)")
        for link in self.find(".text a.ref")[:20]:
            self.assertTrue(link.get_attribute("href"))


if __name__ == "__main__":
    unittest.main()
