"""Writes the measurements as Markdown."""

INTRODUCTION = """\
# Accuracy

How many citations `griffie cite` finds, how many it gets wrong, and how fast it is; beside it the two Python libraries for Dutch
legal references. Written by a command, not by hand:

    GRIFFIE_CORPUS=folder make accuracy

`GRIFFIE_CORPUS` names the folder with the sets. They are not part of the project, because the sentences in them belong to others;
of these the lists below show the citation only. *Gold* is what the list says is there, *found* how much of it was found, *wrong*
what was found and is not there. Precision is found / (found + wrong), recall is found / gold. Identifiers are compared in lower
case with every other character as a hyphen. Rows whose list is held to be wrong are left out of the counts and stand at the end.
"""
BESIDE = """\
## Beside the Python libraries

nllegalcit 0.0.4 and wetsuite 1.0.1, on the same sets in the same run, line by line and, for the letter, with the wraps undone. Found
and wrong, of the gold; `–` where a library has no such kind. They are asked for identifiers only, not for places; one that can be
derived from what they return counts, and one without an identifier is neither found nor wrong. wetsuite loads a list of law names
from its own host when it starts: instead it is given the names of all laws that are asked for, the most such a list can give. (In
this version it strips the blank that its own pattern for these names begins with, so that articles come without their law.)
"""


def number(value):
    """A figure of precision or recall; a share that is not whole never shows as 1."""
    if value is None:
        return "–"
    return "1" if value == 1 else f"{min(value, 0.9999):.4f}".rstrip("0") if value > 0.999 else f"{value:.3f}"


def cell(text):
    """Text inside a table or a code span."""
    return text.replace("|", "\\|").replace("`", "'").replace("\n", " ").strip()


def write(case_sets, results, other_results, speeds, knows):
    """The whole report."""
    parts = [INTRODUCTION, summary(case_sets, results), speed(speeds)]
    parts += ["## Sets\n"] + [set_section(s, results[s.key]) for s in case_sets]
    parts += [beside(case_sets, results, other_results, knows)]
    parts += ["## Every miss and every wrong one\n"]
    parts += [failures(s, results[s.key]) for s in case_sets if results[s.key].misses or results[s.key].wrongs]
    parts += [disputes(case_sets, results)]
    return "\n".join(parts).rstrip() + "\n"


def summary(case_sets, results):
    """One line a set."""
    lines = ["| set | gold | found | wrong | precision | recall |", "|---|--:|--:|--:|--:|--:|"]
    for case_set in case_sets:
        total = sums(results[case_set.key])
        lines.append(f"| [{case_set.title}](#{anchor(case_set)}) {figures(total)}")
    return "\n".join(lines) + "\n"


def anchor(case_set):
    """The heading's anchor, as hosts of Markdown make it."""
    return "".join(c for c in case_set.title.lower().replace(" ", "-") if c.isalnum() or c == "-")


def sums(result):
    """The tallies of all classes as one."""
    tallies = result.tallies.values()
    total = type(next(iter(tallies)))()
    for tally in tallies:
        total.gold += tally.gold
        total.found += tally.found
        total.wrong += tally.wrong
    return total


def figures(tally):
    """The cells of one tally."""
    return f"| {tally.gold} | {tally.found} | {tally.wrong} | {number(tally.precision)} | {number(tally.recall)} |"


def speed(speeds):
    """The table of speeds."""
    lines = ["## Speed", "", "The text of real motions, by one command or process from start to end:", ""]
    lines += ["| tool | text | time | found | MB/s |", "|---|--:|--:|--:|--:|"]
    for s in speeds:
        rate = s.size / s.seconds / 1e6
        shown = f"{rate:.1f}" if rate >= 1 else f"{rate:.4f}"
        lines.append(f"| {s.tool} | {s.size / 1e6:.2f} MB | {s.seconds:.2f} s | {s.found} | {shown} |")
    return "\n".join(lines) + "\n"


def set_section(case_set, result):
    """What a set is, its table by class, and rows that are not counted."""
    texts = "1 text" if len(case_set.cases) == 1 else f"{len(case_set.cases)} texts"
    lines = [f"### {case_set.title}", "", f"{case_set.about} {texts}.", ""]
    lines += ["| class | gold | found | wrong | precision | recall |", "|---|--:|--:|--:|--:|--:|"]
    for cls, tally in result.tallies.items():
        if tally.gold or tally.wrong or len(result.tallies) == 1 or cls == "bestaat niet":
            lines.append(f"| {cls} {figures(tally)}")
    for cls, count in sorted(result.beside.items()):
        lines += ["", f"Not judged: {count} × {cls}."]
    for title, rows in case_set.notes:
        if rows:
            lines += ["", f"{title} ({len(rows)}):", ""] + [f"- {row}" for row in rows]
    return "\n".join(lines) + "\n"


def beside(case_sets, results, other_results, knows):
    """Found and wrong of each tool, side by side."""
    lines = [BESIDE, "| set | class | gold | Griffie | " + " | ".join(knows) + " |", "|---|---|--:|--:|" + "--:|" * len(knows)]
    for case_set in (s for s in case_sets if s.beside):
        for cls, tally in results[case_set.key].tallies.items():
            if not tally.gold and not tally.wrong:
                continue
            cells = [_pair(tally)]
            for tool in knows:
                other = other_results.get((tool, case_set.key))
                cells.append(_pair(other.tallies[cls]) if other and cls in knows[tool] else "–")
            lines.append(f"| {case_set.title} | {cls} | {tally.gold} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _pair(tally):
    return f"{tally.found}" + (f", {tally.wrong} wrong" if tally.wrong else "")


def failures(case_set, result):
    """All that a set misses and all that it has no row for."""
    lines = [f"### {case_set.title}: failures", ""]
    if result.misses:
        lines += ["| missed, row | class | text | expected | got |", "|---|---|---|---|---|"]
        lines += [f"| {m.row} | {m.cls} | `{cell(m.text)}` | {cell(m.expected)} | {cell(m.got)} |" for m in result.misses]
        lines.append("")
    if result.wrongs:
        lines += ["| wrong, row | class | text | got |", "|---|---|---|---|"]
        lines += [f"| {m.row} | {m.cls} | `{cell(m.text)}` | {cell(m.got)} |" for m in result.wrongs]
        lines.append("")
    return "\n".join(lines)


def disputes(case_sets, results):
    """The rows that are left out of the counts, with the reason."""
    lines = ["## Where the list is held to be wrong", ""]
    rows = [(s, m) for s in case_sets for m in results[s.key].disputed]
    if not rows:
        return "\n".join([*lines, "Nowhere.", ""])
    lines += [f"{len(rows)} mentions, by `scripts/accuracy/disputes.tsv`:", ""]
    lines += ["| set | row | class | text | list | Griffie | reason |", "|---|---|---|---|---|---|---|"]
    for s, m in rows:
        cells = (s.title, m.row, m.cls, f"`{cell(m.text)}`", cell(m.expected), cell(m.got), cell(m.reason))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
