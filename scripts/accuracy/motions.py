"""Titles and headings of motions: who proposed them, and whether jointly with others (c.s.)."""

import re

from model import Case, CaseSet, Gold, Mention, fold, rows
from papers import debate_lines

SIGNER = re.compile(r"((?:[A-Z][a-z]?\.|IJ\.|[À-Þ]\.)+)\s*(?:\((?P<first>[^)]*)\) )?(?P<name>.*?)(?: \([^()]*\))?$")
CLASSES = ["kamerlid", "motie (c.s.)"]
ABOUT = (
    "The names in the title before 'over', built from the list of signers: each signer whose surname stands there. Of the "
    "motion itself it is asked whether it is found once, with or without 'c.s.' as written. What stands behind 'over' is "
    "not judged."
)


def titles(corpus):
    """Real titles with all who signed them."""
    cases, unexplained = [], []
    for row in rows(corpus / "citations/motion-titles.tsv"):
        case, rest = title_case(row["row"], row["title"], row["proposers"].split("; "))
        cases.append(case)
        if rest:
            unexplained.append(f"row {row['row']}: `{head(row['title'])}`")
    notes = [("Titles with words beside the names of signers", unexplained)]
    return CaseSet("motion-titles", "Titles of motions", ABOUT, cases, CLASSES, reads, notes=notes)


def headings(corpus):
    """Headings in capitals, as motions carry them; some are cut after the first line."""
    cases, unexplained = [], []
    for row in rows(corpus / "citations/motion-headings.tsv"):
        names = row["signers"].split("; ") + names_in(row["subject"])
        case, rest = title_case(row["row"], row["heading"], names)
        cases.append(case)
        if rest:
            unexplained.append(f"row {row['row']}: `{row['heading']}`")
    about = "As the titles; names compared without regard to capitals."
    notes = [("Headings with words beside the names of signers", unexplained)]
    return CaseSet("motion-headings", "Headings in capitals", about, cases, CLASSES, reads, notes=notes)


def proposers(corpus):
    """The sentence in a debate that says who proposed the motion of the next line."""
    lines = debate_lines(corpus)
    cases = []
    for before, line in zip(lines, lines[1:]):
        if line["voorgesteld_door"]:
            names = re.split(r", | en ", line["voorgesteld_door"])
            cases.append(Case(before["row"], before["text"], [_gold(before["row"], name) for name in names]))
    about = "Names in 'Deze motie is voorgesteld door …', by the official record."
    return CaseSet("debate-proposers", "Debates: proposers", about, cases, ["kamerlid"], _members)


def head(title):
    """The title before its subject."""
    return title.split(" over ")[0]


def names_in(subject):
    """The names of a title, where no signers are given."""
    found = re.search(r"van (?:het lid|de leden) (.*)", head(subject))
    return re.split(r", | en ", re.sub(r"\s*c\.s\..*", "", found[1])) if found else []


def title_case(row, title, signers):
    """The case of a title, and whether words are left that no signer explains."""
    rest, golds = fold(head(title)), []
    start = re.search(r"van (?:het lid|de le?l?den) ", rest)
    rest = rest[start.end() :] if start else rest
    for first, name in sorted({_name(s) for s in signers}, key=lambda pair: (-len(pair[1]), pair)):
        given = f"(?:{re.escape(fold(first))} )?" if first else ""
        pattern = rf"(?<!\w){given}{re.escape(fold(name))}(?!\w)"
        match = re.search(pattern, rest)
        if match:
            golds.append(_gold(row, match[0]))
            rest = rest[: match.start()] + "#" + rest[match.end() :]
    jointly = "c.s." in rest
    golds.append(Gold(Mention("motie (c.s.)", frozenset(["c.s." if jointly else "-"]), head(title)), row))
    left = re.sub(r"#|\ben\b|,|c\.s\.|\(.*?\)", "", rest).strip()
    return Case(row, title, golds), bool(left)


def _name(signer):
    match = SIGNER.match(signer)
    return (match["first"] or "", match["name"]) if match else ("", signer)


def _gold(row, name):
    return Gold(Mention("kamerlid", frozenset([fold(name)]), name), row)


def _members(found, case):
    """A member, by the name as it is written."""
    if found.kind not in ("kamerlid", "kamerleden"):
        return []
    name = fold(re.sub(r"\s*\([^)]*\)$", "", found.text))
    return [Mention("kamerlid", frozenset([name]), found.text, None)]


def reads(found, case):
    """A member or a motion in the head of the title."""
    if found.start >= len(head(case.text)):
        return []
    if found.kind not in ("motie", "moties"):
        return _members(found, case)
    jointly = re.search(r"c\.\s?s\.", fold(f"{found.text} {found.canonical}"))
    return [Mention("motie (c.s.)", frozenset(["c.s." if jointly else "-"]), found.text)]
