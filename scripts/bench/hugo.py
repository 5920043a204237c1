"""The same papers as a site of Hugo, which is told in front matter what Griffie has to recognise."""

import importlib.metadata
import json
import shutil
from pathlib import Path

THEME = Path(__file__).with_name("theme")
#: Files of Griffie's own theme that the pages of the other lead to as well.
ASSETS = ["style.css", "theme.js", "reading.js", "favicon.svg"]
INDEXES = {
    "kamerstuk": "kamerstukken",
    "instrument": "instrumenten",
    "organisatie": "organisaties",
    "kamerlid": "kamerleden",
    "datum": "data",
    "bedrag": "bedragen",
}
#: Without base address Griffie writes neither feeds nor a site map, and a page is a file, not a folder.
CONFIGURATION = """\
baseURL = "/"
title = "Proefsite"
locale = "nl"
capitalizeListTitles = false
disableKinds = ["rss", "sitemap", "404"]
uglyURLs = true
[taxonomies]
"""


def program():
    """Hugo itself, without the wrapper in Python that its package puts before it."""
    return str(importlib.metadata.distribution("hugo").locate_file("hugo/binaries/hugo"))


def start(folder, templates):
    """Writes all but the papers."""
    folder = Path(folder)
    shutil.copytree(THEME, folder / "layouts")
    (folder / "static").mkdir()
    for name in ASSETS:
        shutil.copy(Path(templates, name), folder / "static" / name)
    lines = [f'{one} = "{many}"' for one, many in INDEXES.items()]
    (folder / "hugo.toml").write_text(CONFIGURATION + "\n".join(lines) + "\n", encoding="utf-8")


def write_paper(folder, paper):
    """Writes a paper and its sections."""
    paper_folder = Path(folder, "content", paper.slug)
    paper_folder.mkdir(parents=True)
    head = {"title": paper.title, "kind": "Kamerbrief", "date": str(paper.date), "dossier": paper.dossier, "number": paper.number}
    _write(paper_folder / "_index.md", head, paper.text + "\n")
    for section in paper.sections:
        head = {"title": section.title, "weight": section.number, **section.terms}
        _write(paper_folder / f"{section.slug}.md", head, section.text)


def section_path(paper, section):
    """The file of a section in the folder of the site."""
    return f"content/{paper.slug}/{section.slug}.md"


def _write(path, head, text):
    """Front matter is YAML, of which the values of JSON are a part."""
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    path.write_text("---\n" + "\n".join(lines) + f"\n---\n\n{text}", encoding="utf-8")
