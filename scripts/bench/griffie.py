"""The content in Griffie's layout."""

from pathlib import Path

TITLES = {"stukken": ("Stukken", "papers"), "bedragen": ("Bedragen", "amounts"), "data": ("Data", "dates")}


def start(folder, registers):
    """Writes all but the papers."""
    folder = Path(folder)
    _write(folder / "site.yaml", "title: Proefsite\nlanguage: nl\n")
    for register in registers:
        _write_register(folder / "registers" / register.key, register)
    for key, (title, kind) in TITLES.items():
        _write(folder / "registers" / key / "index.md", f"---\ntitle: {title}\nkind: {kind}\n---\n")


def write_paper(folder, paper):
    """Writes a paper and its sections."""
    head = f"title: {paper.title}\nkind: Kamerbrief\ndate: {paper.date}\nchamber: II\ndossier: {paper.dossier}\nnumber: {paper.number}"
    _write(Path(folder, paper.slug, "index.md"), f"---\n{head}\n---\n\n{paper.text}\n")
    for section in paper.sections:
        _write(Path(folder, section_path(paper, section)), f"---\ntitle: {section.title}\n---\n\n{section.text}")


def section_path(paper, section):
    """The file of a section in the content folder."""
    return f"{paper.slug}/{section.number:02}-{section.slug}.md"


def _write_register(folder, register):
    _write(folder / "index.md", f"---\ntitle: {register.title}\nkind: {register.kind}\n---\n")
    for entry in register.entries:
        lines = [f"title: {entry.title}"]
        lines += [f"abbreviation: {entry.abbreviation}"] if entry.abbreviation else []
        lines += [f"type: {entry.kind}"] if entry.kind else []
        lines += [f"party: {entry.party}"] if entry.party else []
        _write(folder / f"{entry.slug}.md", "---\n" + "\n".join(lines) + "\n---\n")


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
