"""Measures how well `griffie cite` recognises citations, and writes docs/accuracy.md.

    GRIFFIE_CORPUS=folder python scripts/accuracy --griffie .build/release/griffie --output docs/accuracy.md
"""

import argparse
import os
import sys
from pathlib import Path

import judgments
import letter
import motions
import others
import papers
import report
import speed
from griffie import Griffie
from score import disputes, score


def main():
    """Reads the sets, asks each tool, and writes the report."""
    options = arguments()
    folder = os.environ.get("GRIFFIE_CORPUS")
    if not folder or not Path(folder).is_dir():
        print("accuracy: GRIFFIE_CORPUS must name the folder with the sets", file=sys.stderr)
        return 2
    corpus = Path(folder)
    case_sets = all_sets(corpus)
    griffie = Griffie(options.griffie, options.registers)
    disputed = disputes(Path(__file__).with_name("disputes.tsv"))
    results = {s.key: score(s, griffie.read(s), disputed) for s in case_sets}
    names = others.law_names(corpus)
    other_results = {
        (tool, s.key): score(s, others.read(tool, s, names), disputed, by_place=False)
        for tool in others.KNOWS
        for s in case_sets
        if s.beside and others.KNOWS[tool] & set(s.classes)
    }
    speeds = speed.measure(griffie, corpus, names)
    text = report.write(case_sets, results, other_results, speeds, others.KNOWS)
    Path(options.output).write_text(text, encoding="utf-8")
    for s in case_sets:
        total = report.sums(results[s.key])
        print(f"{s.key}: {total.found} of {total.gold} found, {total.wrong} wrong")
    return 0


def all_sets(corpus):
    """The sets in the order of the report."""
    return [
        *letter.sets(corpus),
        papers.forms(corpus),
        papers.page_feet(corpus),
        papers.replaced(corpus),
        papers.debates(corpus),
        motions.proposers(corpus),
        motions.titles(corpus),
        motions.headings(corpus),
        papers.laws(corpus),
        *judgments.sets(corpus),
        papers.motion_texts(corpus),
        papers.debates_known(corpus),
    ]


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure the recognition of citations")
    parser.add_argument("--griffie", default=".build/release/griffie", help="the program under test")
    parser.add_argument("--registers", default="content/registers", help="the registers it reads names from")
    parser.add_argument("--output", default="docs/accuracy.md", help="the report to write")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
