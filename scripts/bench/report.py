"""Writes the measurements as Markdown."""

import targets
from cases import GRIFFIE, HUGO, NOTHING, PARAGRAPH, PLAIN, SAME, TITLE, WATCHING

INTRODUCTION = """\
# Performance

How long building takes, beside Hugo and a plain C program. Written by a command, not by hand:

    make bench
"""
ABOUT = """\
## What is measured

Papers of ten sections of 6.8 kB in Dutch, made from a fixed seed. A section names five Kamerstukken, two days, a sum, and five names
of three registers; one in three has a footnote, one in four a table.

- **Griffie** finds what is named, and makes all it always makes: pages, indexes with the sentence of each mention, a search, each
  paper on one page, data for machines.
- **Hugo** gets the same texts, and what they name as taxonomies in the front matter, so that it recognises nothing. Its theme is of
  like size: a menu of the paper, what the section names, lists of the pages for each term; no sentences, search, feeds or
  site map. It is run as plain `hugo`.
- **The C program** reads each Markdown file, runs cmark and writes the HTML, on one core, and does nothing else.

Each run is a process of its own, its output on the same disk, the texts in the cache; what was written before is on disk when it
starts, and nothing is removed before the end (for minutes after many files are removed, ext4 makes new ones slowly). Times are by the
clock, medians (runs of each: {runs}; {fast_runs} of what takes less than a second); memory is the peak. From nothing, the programs take
turns. An edited section is one in the middle. Hugo has no smaller build in a new process: it builds all again whatever
changed, and was measured with an edited paragraph. Griffie's builds on top of another are run once untimed before they are
measured, when the names of files of other cases have been taken out of the system's cache, as far as the user may do that.
Watching is measured from the written source to the written page, without the 20 ms that Griffie waits for quiet.
"""
CASES = [
    (NOTHING, "from nothing"),
    (SAME, "nothing changed"),
    (PARAGRAPH, "a paragraph edited"),
    (TITLE, "a title edited"),
    (WATCHING, "watching, a paragraph edited"),
]


def write(all_results, motions, machine):
    """The whole report."""
    parts = [INTRODUCTION, "\n".join(f"- {line}" for line in machine) + "\n", targets_section(all_results, motions)]
    parts += [size_section(results) for results in all_results]
    parts += [growth(all_results)] if len(all_results) > 1 else []
    parts += [motions_section(motions), steps_section(all_results[-1]), limit(all_results[-1]), outputs(all_results, motions)]
    return "\n".join(part for part in parts if part)


def about(runs, fast_runs):
    """What is measured, and how."""
    return ABOUT.format(runs=runs, fast_runs=fast_runs)


def targets_section(all_results, motions):
    """What was to be reached, and whether it is."""
    results = judged(all_results)
    found = targets.of_size(results)
    rows = [target_row(target, f"{results.size:,} sections") for target in found]
    found += targets.of_growth(all_results)
    rows += [target_row(target, f"{all_results[-1].size:,} sections") for target in targets.of_growth(all_results)]
    if motions:
        rows += [target_row(target, "7,071 motions") for target in targets.of_motions(motions)]
        found += targets.of_motions(motions)
    missed = sum(not target.is_reached for target in found)
    says = f"{missed} of {len(found)} targets are missed." if missed else f"All {len(found)} targets are reached."
    if results.size != targets.SIZE:
        says += f" They are meant for {targets.SIZE:,} sections, which this run did not measure."
    head = ["| | target: at most | measured | |", "|---|--:|--:|---|"]
    return "## Targets\n\n" + says + "\n\n" + "\n".join(head + rows) + "\n"


def judged(all_results):
    """The size that the targets speak of, or else the largest that Hugo built too."""
    exact = [r for r in all_results if r.size == targets.SIZE]
    beside = [r for r in all_results if (HUGO, NOTHING) in r.runs]
    return (exact or beside or all_results)[-1]


def target_row(target, where):
    figure = {"ms": milliseconds, "MB": lambda value: megabytes(value * 1e6), "times": times}[target.unit]
    word = "reached" if target.is_reached else "**missed**"
    return f"| {where}: {target.name} | {figure(target.limit)} | {figure(target.measured)} | {word} |"


def size_section(results):
    """All cases of one size."""
    lines = [
        f"## {results.size:,} sections\n",
        "| | Griffie | Hugo | C | Griffie to Hugo | Griffie to C |",
        "|---|--:|--:|--:|--:|--:|",
        *(case_row(results, case, name) for case, name in CASES),
        row(results, "processors, from nothing", lambda runs: runs.processor, seconds, NOTHING),
        row(results, "processors, a paragraph edited", lambda runs: runs.processor, seconds, PARAGRAPH),
        row(results, "memory, from nothing", lambda runs: runs.memory, megabytes, NOTHING),
        row(results, "memory, a paragraph edited", lambda runs: runs.memory, megabytes, PARAGRAPH),
    ]
    return "\n".join(lines) + "\n"


def case_row(results, case, name):
    """The row of a case; Hugo has one figure for all builds over a former one."""
    return row(results, name, lambda runs: runs.clock, seconds, case)


def row(results, name, value, form, case):
    """A figure of each program, with ratios."""
    hugo_case = PARAGRAPH if case in (SAME, TITLE) else case
    found = [results.runs.get(key) for key in ((GRIFFIE, case), (HUGO, hugo_case), (PLAIN, case))]
    values = [value(runs) if runs else None for runs in found]
    ratios = [times(values[0] / other) if other else "–" for other in values[1:]]
    return f"| {name} | {' | '.join([form(v) if v is not None else '–' for v in values] + ratios)} |"


def growth(all_results):
    """From nothing, by section, at each size."""
    lines = ["## Growth\n", "| sections | Griffie, a section | Hugo | C | memory of Griffie |", "|--:|--:|--:|--:|--:|"]
    for results in all_results:
        by_section = [milliseconds(r.clock * 1000 / results.size) if r else "–" for r in nothing_runs(results)]
        lines.append(f"| {results.size:,} | {' | '.join(by_section)} | {megabytes(results.runs[GRIFFIE, NOTHING].memory)} |")
    return "\n".join(lines) + "\n"


def nothing_runs(results):
    return [results.runs.get((name, NOTHING)) for name in (GRIFFIE, HUGO, PLAIN)]


def motions_section(motions):
    """The site of real scale."""
    if not motions:
        return "## 7,071 motions\n\nNot measured: this needs `--motions` and the corpus.\n"
    lines = ["| | clock | processors | memory |", "|---|--:|--:|--:|"]
    for name, runs in (("import", motions.imported), ("from nothing", motions.from_nothing), ("again", motions.again)):
        lines.append(f"| {name} | {seconds(runs.clock)} | {seconds(runs.processor)} | {megabytes(runs.memory)} |")
    about = "The motions of one parliamentary year, from the open data of the House, with a page for each, each member and each party."
    return f"## 7,071 motions\n\n{about}\n\n" + "\n".join(lines) + "\n"


def steps_section(results):
    """Where the processors are from nothing."""
    if not results.steps:
        return "## Step by step\n\nNot measured: perf is not there, or may not be used.\n"
    lines = [f"| {name} | {share:.0%} | {'█' * round(share * 50)} |" for name, share in results.steps if share >= 0.005]
    about = f"Where the processors are while Griffie builds {results.size:,} sections from nothing, as perf samples them."
    return f"## Step by step\n\n{about}\n\n" + "\n".join(["| | | |", "|---|--:|---|"] + lines) + "\n"


def limit(results):
    """What the figures say of the next limit, and no more."""
    nothing, plain = results.runs[GRIFFIE, NOTHING], results.runs[PLAIN, NOTHING]
    output, cores = results.outputs[GRIFFIE], nothing.processor / nothing.clock
    by_file, by_plain_file = (
        milliseconds(runs.processor * 1000 / results.outputs[name].files) for name, runs in ((GRIFFIE, nothing), (PLAIN, plain))
    )
    lines = [
        f"From nothing, at {results.size:,} sections, Griffie keeps {cores:.1f} cores busy and takes {by_file} of processor time",
        f"for each of its {output.files:,} files; the C program takes {by_plain_file} for each of its {results.outputs[PLAIN].files:,}.",
    ]
    worst = max(targets.of_size(results), key=lambda target: target.excess)
    if not worst.is_reached:
        lines.append(f"Farthest from its target is “{worst.name}”, by {times(worst.excess)}.")
    return "## The next limit\n\n" + "\n".join(lines) + "\n"


def outputs(all_results, motions):
    """What was made, with a digest."""
    lines = ["## What was made\n", "| | files | pages | MB | SHA-256 |", "|---|--:|--:|--:|---|"]
    for results in all_results:
        lines += [output_row(f"{results.size:,}, {name}", output) for name, output in results.outputs.items()]
    lines += [output_row("7,071 motions, Griffie", motions.output)] if motions else []
    return "\n".join(lines) + "\n\nThe digest is over the sorted paths and the bytes of all files.\n"


def output_row(name, output):
    return f"| {name} | {output.files:,} | {output.pages:,} | {output.size / 1e6:.1f} | `{output.digest}` |"


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else milliseconds(value * 1000)


def milliseconds(value):
    return f"{value:,.0f} ms" if value >= 10 else f"{value:.1f} ms" if value >= 1 else f"{value:.2f} ms"


def megabytes(value):
    return f"{value / 1e6:.0f} MB" if value >= 10e6 else f"{value / 1e6:.1f} MB"


def times(value):
    return f"{value:.0f}×" if value >= 10 else f"{value:.1f}×" if value >= 1 else f"{value:.2g}×"
