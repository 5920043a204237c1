"""On paper: what Chromium prints of a page."""

import base64
import io
import re
import unicodedata
import unittest

import pypdf
from browser import SITE, Browser, section
from test_reading import WIDE_TABLE

# 210 mm less the margins of the stylesheet, in pixels of 1/96 inch.
PAGE_WIDTH = int((210 - 20 - 24) / 25.4 * 96)


def one_page():
    return str(next(SITE.glob("*/alles.html")).relative_to(SITE))


def letters(text):
    """A text without what lines and pages add to it, and without case."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).lower()


class PaperTests(Browser):
    def printed(self):
        options = {"printBackground": False, "preferCSSPageSize": True, "generateTaggedPDF": True, "generateDocumentOutline": True}
        pdf = self.driver.execute_cdp_cmd("Page.printToPDF", options)
        return pypdf.PdfReader(io.BytesIO(base64.b64decode(pdf["data"])))

    def headings(self, outline):
        return sum(self.headings(item) if isinstance(item, list) else 1 for item in outline)

    def test_all_headings_and_texts_are_there(self):
        for page in [one_page(), section()]:
            self.open(page)
            shown = self.script(
                """
                return [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(heading => heading.textContent)"""
            )
            texts = self.script("return [...document.querySelectorAll('.text p, .text td, .one-index dt')].map(text => text.textContent)")
            pdf = self.printed()
            self.assertEqual(self.headings(pdf.outline), len(shown), page)
            sheets = [sheet.extract_text() for sheet in pdf.pages]
            for number, sheet in enumerate(sheets, 1):
                self.assertTrue(sheet.startswith(f"{number} / {len(sheets)}\n"), (page, sheet[:40]))
            whole = letters("".join(sheet.split("\n", 1)[1] for sheet in sheets))
            # The margin of a block is drawn between the lines of one that goes on over the page: there the head of it counts.
            parts = [letters(text.replace("¶", "")) for text in texts]
            lost = [part for part in parts if part not in whole and part[: len(part) // 3] not in whole]
            self.assertEqual(lost, [], page)

    def test_nothing_is_wider_than_the_sheet(self):
        self.size(PAGE_WIDTH, 1100)
        self.media("light", "print")
        for page in [one_page(), section(), "registers/moties/index.html", str(next(SITE.glob("*/in-beeld.html")).relative_to(SITE))]:
            self.open(page)
            if page == section():
                self.script(WIDE_TABLE)
            wide = self.script(
                """
                return [...document.querySelectorAll('main *')].filter(element => element.checkVisibility()
                  && element.getBoundingClientRect().right > arguments[0] + 1).map(element => element.outerHTML.slice(0, 80))""",
                PAGE_WIDTH,
            )
            self.assertEqual(wide, [], page)

    def test_what_leads_about_is_not_printed_and_what_is_closed_is(self):
        self.media("light", "print")
        self.open(section())
        for selector in [".bar", ".menu", ".turn", ".crumbs", ".foot", ".pilcrow"]:
            self.assertFalse(self.script("return document.querySelector(arguments[0]).checkVisibility()", selector), selector)
        self.open(str(next(SITE.glob("*/in-beeld.html")).relative_to(SITE)))
        closed = self.script("return [...document.querySelectorAll('.matrix:not([open]) td a')].map(link => link.checkVisibility({contentVisibilityAuto: true}))")
        self.assertGreater(len(closed), 3)
        self.assertTrue(all(closed))
        self.open(section())
        margins = self.script("return [...document.querySelectorAll('.margin a')].map(link => link.checkVisibility({contentVisibilityAuto: true}))")
        self.assertGreater(len(margins), 3)
        self.assertTrue(all(margins))


if __name__ == "__main__":
    unittest.main()
