"""Strings that want to be more than text, in every place that content can reach a page: none runs, asks for anything, or is changed."""

import csv
import json
import os
import pathlib
import re
import string
import subprocess
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree

from browser import SITE, Browser, address
from hostile import STRINGS
from selenium.webdriver.support.ui import WebDriverWait

PROGRAM = os.environ.get("GRIFFIE_PROGRAM", ".build/release/griffie")
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

# What a page may hold: elements and attributes of the theme and of Markdown, and addresses that lead to the site or to the web.
FOUND = """
const found = window.ran.map(text => `ran: ${text}`);
const say = (what, element) => found.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
const never = 'iframe, frame, object, embed, base, math, style, portal, video, audio, applet, animate, use, foreignObject, marquee, xmp, plaintext';
document.querySelectorAll(never).forEach(element => say('element', element));
for (const element of document.querySelectorAll('form:not(.search-form), script:not([src]):not([type="application/ld+json"])')) say('element', element);
for (const element of document.querySelectorAll('meta[http-equiv]')) {
  if (!/^(Content-Security-Policy|refresh)$/.test(element.httpEquiv)) say('element', element);
}
for (const element of document.querySelectorAll('*')) {
  for (const {name, value} of element.attributes) {
    if (/^on|^style$|^srcdoc$|^formaction$|^action$|^ping$|^srcset$|^xlink:|[^a-z-]/.test(name) && name !== 'viewBox' && !/^[xy][12]$/.test(name)
      && name !== 'preserveAspectRatio') say(`attribute ${name}`, element);
    if (!/^(href|src)$/.test(name)) continue;
    const {protocol, pathname} = new URL(value, location);
    const isOutside = /^https?:$/.test(protocol);
    if (!isOutside && !/^(file|mailto|tel):$/.test(protocol) && !/^data:image\\//.test(value)) say('scheme', element);
    if (protocol === 'file:' && !pathname.startsWith(arguments[0])) say('out of the site', element);
    if (isOutside && element.localName === 'a' && element.rel !== 'noopener') say('without noopener', element);
  }
}
return found;
"""


# The same of a page that is not opened.
PARSED = f"""
const [root, html, address] = arguments;
const page = new DOMParser().parseFromString(html, 'text/html');
return (({{document, location, window}}, ...arguments) => {{ {FOUND} }})({{document: page, location: address, window: {{ran: []}}}}, root)"""


def shown(text):
    """A text as a page shows it: white space of HTML is one blank."""
    return re.sub("[ \t\r\n\f]+", " ", text.replace("\ufeff", "")).strip(" ")


def quoted(text):
    """A text in YAML."""
    escaped = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x7f-\xa0\u2028\u2029\ufeff]", lambda match: f"\\u{ord(match.group()):04x}", escaped)


def plain(text):
    """A text in Markdown that means nothing but itself."""
    return re.sub(f"[{re.escape(string.punctuation)}]", r"\\\g<0>", shown(text))


def file_name(number, text):
    name = re.sub("[/\0-\x1f]", "", text).encode()[:120].decode(errors="ignore")
    return f"{number} {name}"


def encoded(path):
    return "/".join(urllib.parse.quote(part, safe="") if part != ".." else part for part in path.split("/"))


LISTENER = """
window.ran = [];
window.alert = text => ran.push(`alert ${text}`);
addEventListener('error', event => ran.push(`error ${event.message}`));
addEventListener('securitypolicyviolation', event => ran.push(`violation ${event.blockedURI}`));
"""


class Site:
    """A site in a temporary folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.output = self.folder / "output"

    def write(self, path, text):
        file = self.folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def build(self):
        command = [str(pathlib.Path(PROGRAM).resolve()), "build"]
        return subprocess.run(command, cwd=self.folder, capture_output=True)


def head(**keys):
    lines = [f"{key.replace('_', '-')}: {value}" for key, value in keys.items()]
    return "\n".join(["---", *lines, "---", ""])


def write_all(site):
    """A paper, a register with an entry, a motion, a minister and a member for each string."""
    site.write("site.yaml", "title: Alles\nbase: https://voorbeeld.nl/site/\n")
    for folder, kind in [("moties", "motions"), ("leden", "members"), ("ministers", "ministers")]:
        site.write(f"registers/{folder}/index.md", head(kind=kind))
    for index, text in enumerate(STRINGS):
        number = f"{index + 1:03}"
        value, words = quoted(text), plain(text)
        short = quoted(text[:500])
        paper, register = file_name(f"p{number}", text), file_name(f"r{number}", text)
        entry, asset = file_name(f"e{number}", text), file_name(f"a{number}", text)
        official = quoted("https://voorbeeld.nl/?q=" + re.sub('[^!-~]|["<>]', "", text)[:200])
        site.write(
            f"{paper}/index.md",
            head(
                title=value, kind=value, date="2022-12-16", dossier=36001 + index, number=1, dossier_title=value, to=value,
                proposers=f"[{value}]", signatories=f"[{{office: {value}, name: {value}}}]", notice=value, source=official,
                plain=f"[{value}]", **{"from": value},
            ) + f"{words}\n",
        )
        code = f"`````` {shown(text)} ``````"
        block = shown(text)
        info = re.sub("[`~]", "", block)[:200]
        target = encoded(f"../registers/{register}/{entry}.md")
        site.write(
            f"{paper}/01-tekst.md",
            head(title=value) + f"""
## {words}

Hier is Naam{number} genoemd, met Tweede{number}, op 20 oktober 2022 en 3 mei 2023 met EUR {index + 1} miljoen en EUR 999 miljard: {words}

- {words}

> {words}

| {words} | bedrag |
|---|---|
| {words} | 1 |

Noot[^1] en [{words}](https://voorbeeld.nl/ "{words}."), [{words}]({target} "{words}.") en ![{words}]({encoded(asset)}.svg "{words}.")

Code: {code}

``````{info}
{block}
``````

[^1]: {words}
""",
        )
        raw = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        line = shown(raw)
        label = re.sub("[^!-~]|[][]", "", line)[:100] or "x"
        site.write(
            f"{paper}/02-rauw.md",
            head(title="Rauw") + f"""
{raw}

## {line}

* {line}
* Naam{number} {line}

| {line} | b |
|---|---|
| {line} | {line} |

Noot[^1] en [{line}](https://voorbeeld.nl/ "{line}") en [^{label}]

[^{label}]: {line}
[^1]: {line}
""",
        )
        site.write(f"{paper}/{file_name('03-naam', text)}.md", "# Een naam\n\nTekst.\n")
        site.write(f"{paper}/{asset}.svg", PICTURE)
        site.write(f"registers/{register}/index.md", head(title=value) + f"{words}\n")
        site.write(
            f"registers/{register}/{entry}.md",
            head(
                title=value, abbreviation=quoted(text + " A"), aliases=f"[Naam{number}, {quoted(text + ' B')}]", type=quoted(text[:200]),
                address=official, facts=f"{{{short}: {value}}}",
            ) + f"{words}\n",
        )
        site.write(f"registers/{register}/f{number}.md", head(title=quoted(f"T {text}"), aliases=f"[Tweede{number}]"))
        site.write(
            f"registers/moties/kst-{36001 + index}-7.md",
            head(
                title=value, subject=value, dossier=value, proposers=f"[{value}, {quoted(text + ' (VVD)')}]", advice=value, decision=value,
                type=quoted(text[:200]), votes=f"{{for: {{{short}: 5}}, against: {{{quoted(text[:500] + ' tegen')}: 3}}}}", date="2022-07-07",
            ),
        )
        site.write(f"registers/leden/{file_name(f'l{number}', text)}.md", head(title=quoted(f"L. {text}"), party=value))
        site.write(f"registers/ministers/m{number}.md", head(title=value, office=quoted(f"Minister van {text}"), party=value))


# Places that show the beginning of a text.
SHORT = [".mark", ".margin span", ".timeline-list span", ".bars td"]


IS_LONG = unittest.skipUnless(os.environ.get("GRIFFIE_INJECTION"), "takes ten minutes: set GRIFFIE_INJECTION, or run make test-injection")


@IS_LONG
class InjectionTests(Browser):
    """With the pages' own security policy out of force, so that escaping alone must hold."""

    logs = ["browser", "performance"]

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.temporary = tempfile.TemporaryDirectory()
        cls.site = Site(cls.temporary.name)
        write_all(cls.site)
        built = cls.site.build()
        assert built.returncode == 0, b"\n".join(line for line in built.stderr.splitlines() if b"error" in line).decode()[:4000]
        cls.output = cls.site.output
        cls.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        cls.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTENER})

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.temporary.cleanup()

    def only(self, pattern):
        found = list(self.output.glob(pattern))
        self.assertEqual(len(found), 1, pattern)
        return found[0]

    def requests(self):
        """Addresses that were asked for since this was asked last."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        sent = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
        return [url for url in sent if not url.startswith((self.output.as_uri(), "about:", "data:image/"))]

    def visit(self, file, query=""):
        self.driver.get(file.as_uri() + query)

    def faults(self):
        return self.script(FOUND, urllib.parse.quote(str(self.output)) + "/")

    def test_no_page_has_an_element_or_attribute_that_a_string_made(self):
        """Of all pages and all cards, as the browser's parser sees them."""
        self.visit(self.output / "index.html")
        root = urllib.parse.quote(str(self.output)) + "/"
        for file in sorted(self.output.rglob("*.html")) + sorted(self.output.rglob("*.cards.js")):
            # The links of this one are the whole addresses of the site itself.
            if file.name == "404.html":
                continue
            html = given(file.read_text()) if file.suffix == ".js" else file.read_text()
            with self.subTest(file.relative_to(self.output)):
                self.assertEqual(self.script(PARSED, root, html, file.as_uri()), [])

    def test_nothing_runs_or_asks_when_pages_are_opened(self):
        self.requests()
        for index, text in enumerate(STRINGS):
            number = f"{index + 1:03}"
            paper = self.only(f"p{number}*")
            for page in [paper / "tekst.html", paper / "rauw.html", paper / "in-beeld.html", self.only(f"registers/r{number}*/e{number}*.html")]:
                with self.subTest(text[:80], page=page.name):
                    self.visit(page)
                    if page.name == "tekst.html":
                        self.script("return griffie.load(document.querySelector('[data-cards]').dataset.cards)"
                                    ".then(html => document.body.insertAdjacentHTML('beforeend', html))")
                    self.assertEqual(self.faults(), [])
        # The one thing that Markdown can ask for elsewhere is a picture: the policy, here out of force, keeps a page from that.
        self.assertLessEqual(set(self.requests()), {"https://griffie.invalid/x.png"})

    def test_texts_are_shown_as_they_are_written(self):
        for index, text in enumerate(STRINGS):
            number = f"{index + 1:03}"
            paper = self.only(f"p{number}*")
            entry = self.only(f"registers/r{number}*/e{number}*.html")
            title = shown(text)
            places = [
                (paper / "index.html", ["title", "h1", ".kicker", ".notice", "main .text p", ".signatories li", ".facts dd", ".menu a"]),
                (paper / "tekst.html", [
                    "h1", "main .text h2", ".text p", ".text li", "blockquote p", "th", "td", ".text p a", "pre code", "p > code", ".footnotes p", "img",
                    ".crumbs a", ".notice", ".mark", ".margin span"]),
                (paper / "in-beeld.html", [".timeline a", ".timeline-list span", ".bars td", ".matrix summary", ".matrix th a", ".matrix td a", ".crumbs a"]),
                (paper / "alles.html", ["h1", "h2", "h3", "li", "td", ".notice"]),
                (entry, ["h1", ".kicker", ".meta", ".facts dt", ".facts dd", "main .text p", ".mentions li", ".crumbs a"]),
                (entry.parent / "index.html", ["h1", "main .text p", ".entries a", ".entries .abbreviation", ".entries .type"]),
                (self.output / f"registers/moties/kst-{36001 + index}-7.html", ["h1", ".facts dd", ".votes th"]),
                (self.output / f"registers/ministers/m{number}.html", ["h1", ".facts dd"]),
            ]
            for page, selectors in places:
                texts = self.texts(page, selectors)
                for selector in selectors:
                    with self.subTest(title[:80], page=page.name, selector=selector):
                        # Of a long text a place with little room has the beginning; of a long word, in a sentence, nothing.
                        if len(title) > 80 and selector in SHORT:
                            continue
                        wanted = title if len(title) <= 150 else title[:40]
                        self.assertTrue(any(wanted in found for found in texts[selector]), [found[:200] for found in texts[selector][:5]])

    def texts(self, page, selectors):
        source = page.read_text()
        found = self.script(
            "const page = new DOMParser().parseFromString(arguments[0], 'text/html');"
            "return arguments[1].map(selector => [...page.querySelectorAll(selector)].map(element => "
            "element.alt || element.getAttribute('aria-label') || element.textContent))", source, selectors)
        return {selector: [shown(text) for text in texts] for selector, texts in zip(selectors, found)}

    def test_the_search_finds_and_shows_them(self):
        self.visit(self.output / "index.html")
        self.find(".search-open")[0].click()
        WebDriverWait(self.driver, 20).until(lambda _: self.find(".search input"))
        ask = """
            const [question, wanted, done] = arguments;
            const field = document.querySelector('.search input');
            field.value = question;
            field.dispatchEvent(new Event('input'));
            const end = Date.now() + (wanted ? 8000 : 200);
            const look = () => {
              const titles = [...document.querySelectorAll('.search-title')].map(title => title.textContent);
              const isThere = wanted && titles.some(title => title.replace(/\\ufeff/g, '').replace(/[ \\t\\r\\n\\f]+/g, ' ').trim().includes(wanted));
              if (isThere || Date.now() > end) done(isThere ? wanted : titles); else setTimeout(look, 20);
            };
            look();"""
        self.requests()
        for index, text in enumerate(STRINGS):
            with self.subTest(text[:80]):
                wanted = shown(text)[:40]
                self.assertEqual(self.driver.execute_async_script(ask, f"Naam{index + 1:03}", wanted), wanted)
                self.driver.execute_async_script(ask, text, None)
                self.assertEqual(self.faults(), [])
        self.assertEqual(self.requests(), [])

    def test_files_for_machines_hold_them_whole(self):
        titles = {shown(text) for text in STRINGS}
        for file in sorted(self.output.glob("data/*.csv")):
            with self.subTest(file.name), file.open(newline="", encoding="utf-8") as lines:
                rows = list(csv.reader(lines, strict=True))
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})
                for row in rows:
                    self.assertEqual([cell for cell in row if re.match("[=+@＝＋－＠\t\r\n]|-.", cell)], [])
        with (self.output / "data/moties.csv").open(newline="", encoding="utf-8") as lines:
            rows = {row[0]: row for row in csv.reader(lines)}
        for index, text in enumerate(STRINGS):
            title = rows[f"kst-{36001 + index}-7"][1]
            self.assertIn(title, (text, "'" + text))
            paper = self.only(f"p{index + 1:03}*")
            data = re.search('<script type="application/ld\\+json">(.*?)</script>', (paper / "index.html").read_text(), re.DOTALL).group(1)
            self.assertEqual(json.loads(data)["name"], text)
            feed = xml.etree.ElementTree.parse(self.output / f"feeds/{36001 + index}.xml")
            self.assertIn(shown(text), [shown(title.text) for title in feed.iter("{http://www.w3.org/2005/Atom}title")])
        mentions = json.loads((self.output / "data/mentions.json").read_text())
        self.assertLessEqual({f"Naam{index + 1:03}" for index in range(len(STRINGS))}, {mention["text"] for mention in mentions})
        for file in sorted(self.output.rglob("*.xml")):
            xml.etree.ElementTree.parse(file)
        for file in sorted(self.output.glob("assets/search/**/*.js")) + sorted(self.output.rglob("*.cards.js")):
            given(file.read_text())


@IS_LONG
class DestinationTests(Browser):
    """Every string as the address of a link and of a picture: it is refused, left out, or leads to the web or to the site."""

    def test_every_address_is_refused_or_safe(self):
        with tempfile.TemporaryDirectory() as folder:
            site = Site(folder)
            site.write("site.yaml", "title: Adressen\n")
            site.write("brief/index.md", head(title="Brief"))
            strings = dict(enumerate(STRINGS, start=1))
            for number, text in strings.items():
                target = re.sub("([<>])", r"\\\1", re.sub("[\r\n]+", " ", text))
                site.write(f"brief/{number:03}-adres-{number}.md", f"# Adres\n\n[x](<{target}>)\n\n![y](<{target}>)\n\n<{text.strip()}>\n")
            # Twenty faults of a kind are told at a time.
            while (built := site.build()).returncode == 1:
                refused = {int(number) for number in re.findall(rb"^content/brief/(\d+)-adres-\d+\.md:\d+:\d+: error: ", built.stderr, re.MULTILINE)}
                self.assertTrue(refused, built.stderr)
                for number in refused:
                    del strings[number]
                    (site.folder / f"content/brief/{number:03}-adres-{number}.md").unlink()
            self.assertEqual(built.returncode, 0)
            self.assertNotIn("//griffie.invalid/x.js", strings.values())
            self.assertIn("javascript:alert(1)", strings.values())
            root = urllib.parse.quote(str(site.output)) + "/"
            self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTENER})
            for number, text in strings.items():
                file = site.output / f"brief/adres-{number}.html"
                with self.subTest(text[:80]):
                    self.assertEqual(self.script(PARSED, root, file.read_text(), file.as_uri()), [])
                    self.driver.get(file.as_uri())
                    # A picture from elsewhere, or from what shows none, is the one thing that the policy of the page has to stop.
                    self.assertEqual([found for found in self.script("return ran") if not re.match("violation (https?|mailto)", found)], [])


@IS_LONG
class SettingsTests(Browser):
    """Every string as the title and the description of a site."""

    logs = ["browser", "performance"]

    def test_titles_and_descriptions_of_sites_are_text(self):
        self.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTENER})
        for text in STRINGS:
            with self.subTest(text[:80]), tempfile.TemporaryDirectory() as folder:
                self.check(Site(folder), text)

    def check(self, site, text):
        value, wanted = quoted(text), shown(text)
        site.write("site.yaml", f"title: {value}\ndescription: {value}\nbase: https://voorbeeld.nl/\n")
        for number in (1, 2):
            site.write(f"brief-{number}/index.md", head(title="Brief", date="2022-12-16", dossier=36410, number=number))
            site.write(f"brief-{number}/01-een.md", "# Een\n\nOp 3 mei 2022.\n")
        built = site.build()
        self.assertEqual(built.returncode, 0, built.stderr)
        root = urllib.parse.quote(str(site.output)) + "/"
        self.driver.get((site.output / "index.html").as_uri())
        self.assertEqual(self.script(FOUND, root), [])
        for selector in ["title", "h1", ".lead", "header"]:
            found = self.script("return [...document.querySelectorAll(arguments[0])].map(element => element.textContent)", selector)
            self.assertTrue(any(wanted in shown(words) for words in found), (selector, found))
        for file in sorted(site.output.rglob("*.html")):
            if file.name != "404.html":
                self.assertEqual(self.script(PARSED, root, file.read_text(), file.as_uri()), [], file)
        for file in [site.output / "feed.xml", site.output / "feeds/36410.xml"]:
            titles = [shown(title.text) for title in xml.etree.ElementTree.parse(file).iter("{http://www.w3.org/2005/Atom}title")]
            self.assertTrue(any(wanted in title for title in titles), titles)
        data = re.findall('<script type="application/ld\\+json">(.*?)</script>', (site.output / "index.html").read_text(), re.DOTALL)
        for block in data:
            json.loads(block)


class PolicyTests(Browser):
    """The finished site: what its pages may do, opened from disk."""

    logs = ["browser", "performance"]

    def test_every_page_has_the_policy_and_leads_to_safe_addresses(self):
        self.open("index.html")
        root = urllib.parse.quote(str(SITE)) + "/"
        for file in sorted(SITE.rglob("*.html")):
            with self.subTest(file.relative_to(SITE)):
                source = file.read_text()
                self.assertRegex(source.split("<title>")[0], "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; [^\"]*\">")
                # The links of this one are the whole addresses of the site itself.
                if file.name != "404.html":
                    self.assertEqual(self.script(PARSED, root, source, file.as_uri()), [])

    def test_the_policy_keeps_scripts_and_requests_out_from_disk_too(self):
        self.open("index.html")
        self.driver.get_log("performance")
        self.script("""
            window.ran = [];
            window.stopped = [];
            addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective));
            document.body.insertAdjacentHTML('beforeend', `
              <img src=x onerror="ran.push('attribute')"><img src=https://griffie.invalid/x.png><iframe src=https://griffie.invalid/></iframe>
              <link rel=stylesheet href=https://griffie.invalid/x.css><p style="background: url(https://griffie.invalid/y.png)">stijl</p>
              <object data=https://griffie.invalid/x></object><form action=https://griffie.invalid/><button></button></form>`);
            for (const [name, text] of [['src', 'https://griffie.invalid/x.js'], ['text', "ran.push('text')"], ['src', 'data:text/javascript,ran.push(1)']]) {
              const script = document.createElement('script');
              script[name] = text;
              document.body.append(script);
            }
            document.body.lastElementChild.insertAdjacentHTML('beforebegin', '<a href="javascript:ran.push(2)">x</a>');
            document.querySelector('a[href^="javascript:"]').click();
            document.querySelector('button').click();
            fetch('https://griffie.invalid/').catch(() => {});
            document.querySelector('form[action]').requestSubmit();""")
        wanted = {"img-src", "frame-src", "style-src-elem", "style-src-attr", "object-src", "script-src-elem", "script-src-attr", "connect-src", "form-action"}
        WebDriverWait(self.driver, 20).until(lambda _: wanted <= set(self.script("return stopped")))
        self.assertEqual(self.script("return ran"), [])
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        self.assertEqual([event for event in events if event["method"] == "Network.responseReceived" and "griffie.invalid" in str(event)], [])
        self.assertEqual(self.driver.current_url, address("index.html"))


def given(script):
    """The value that a script hands over, which holds one text and nothing else."""
    text = re.fullmatch(r"griffie\.give\('((?:[^'\\<\n\r\u2028\u2029]|\\.)*)'\);\n", script).group(1)
    escapes = re.compile(r"\\(x3c|u2028|u2029|.)")
    return json.loads(escapes.sub(lambda match: {"x3c": "<", "u2028": "\u2028", "u2029": "\u2029"}.get(match[1], match[1]), text))


if __name__ == "__main__":
    unittest.main()
