"""The values that are measured: what a text should yield, what was found in it, and the sets of such texts."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Callable


def slug(text):
    """Lower case, with every run of other characters than letters and figures as one hyphen: how identifiers are compared."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def fold(text):
    """Lower case without accents."""
    bare = (c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return "".join(bare).replace("ı", "i").lower()


@dataclass(frozen=True)
class Found:
    """One object that a tool returned; `start` and `end` count characters of the text of its case."""

    kind: str
    ids: tuple
    text: str
    start: int = -1
    end: int = -1
    canonical: str = ""
    note: str = ""
    #: Whether the identifiers are spellings of one and the same paper, of which any may be meant.
    alternatives: bool = False


@dataclass(frozen=True)
class Mention:
    """What is compared: a class, slugs of identifiers, and a place when the set knows places."""

    cls: str
    ids: frozenset
    text: str
    span: tuple | None = None


@dataclass(frozen=True)
class Gold:
    """A mention that must be found, with the row of the list that says so."""

    mention: Mention
    row: str

    @property
    def cls(self):
        return self.mention.cls


@dataclass
class Case:
    """One text to read and all that must be found in it."""

    row: str
    text: str
    golds: list


@dataclass
class CaseSet:
    """Texts of one kind with their answers."""

    key: str
    title: str
    about: str
    cases: list
    classes: list
    #: What an object that was found in a case counts as; nothing when the set does not judge its kind.
    reads: Callable
    #: Whether each case is a line of one text; otherwise each is a text of its own.
    lines: bool = True
    date: str | None = None
    #: Whether the objects of one expression with several targets ("nrs. 635 en 636") are one mention.
    joins: bool = False
    #: Whether the set stands in the comparison with other tools.
    beside: bool = True
    #: Headings with lines for the report, about rows that are not counted.
    notes: list = field(default_factory=list)


def mention(cls, identifiers, text, span=None):
    """A mention whose identifiers are compared by slug."""
    return Mention(cls, frozenset(slug(i) for i in identifiers), text, span)


def rows(path):
    """The rows of a table with tabs, as dictionaries, each with its line number under `row`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = lines[0].split("\t")
    return [
        dict(zip(head, line.split("\t"), strict=False), row=str(number))
        for number, line in enumerate(lines[1:], 2)
        if line.strip()
    ]
