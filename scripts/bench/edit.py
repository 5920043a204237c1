"""An author's changes to one section."""

from pathlib import Path


class Edit:
    """Changes the file of a section, each time otherwise, and says what its page must then show."""

    def __init__(self, path):
        self._path = Path(path)
        self._lines = self._path.read_text(encoding="utf-8").splitlines()
        self._place = self._lines.index("---", 1) + 2
        self._paragraph = self._lines[self._place]
        self._count = 0

    def paragraph(self):
        """Adds a sentence to the first paragraph, in place of the former one."""
        shown = f"Dat is {self._next()} keer besproken."
        self._write(self._place, f"{self._paragraph} {shown}")
        return shown

    def title(self):
        """Changes the title, and leaves the text as the last edit made it."""
        shown = f"Bespreking {self._next()} van de planning"
        number = next(n for n, line in enumerate(self._lines) if line.startswith("title:"))
        self._write(number, f"title: {shown}")
        return shown

    def _next(self):
        self._count += 1
        return self._count

    def _write(self, number, line):
        self._lines[number] = line
        self._path.write_text("\n".join(self._lines) + "\n", encoding="utf-8")
