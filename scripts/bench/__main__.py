"""Measures building beside Hugo and a plain C program, and writes docs/performance.md.

    python scripts/bench --griffie .build/release/griffie
    python scripts/bench --sizes 1000,100000 --hugo-limit 10000
    GRIFFIE_CORPUS=folder python scripts/bench --motions    also the site of 7,071 motions
    python scripts/bench --generate FOLDER --sizes 5000     only writes content for Griffie

The machine should do nothing else, and have removed no mass of files (an earlier run of this removes some at its end) for five minutes:
until then ext4 makes new files slowly.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

import griffie
from papers import SECTIONS, Papers
from registers import registers

ROOT = Path(__file__).resolve().parents[2]


def main():
    """Generates content, or measures and writes the report."""
    options = arguments()
    if options.generate:
        return generate(options.generate, options.sizes[0])
    return measure(options)


def generate(folder, size):
    """Writes content for Griffie."""
    all_registers = registers()
    papers = Papers(all_registers)
    griffie.start(folder, all_registers)
    for number in range(size // SECTIONS):
        griffie.write_paper(folder, papers.paper(number))
    print(f"{size} sections in {folder}")
    return 0


def measure(options):
    """Measures the motions when they are there, then each size from the smallest; each is in the report as soon as it is measured."""
    import machine
    import motions
    import report
    from cases import Cases
    from measure import FAST_RUNS, Bench

    program = shutil.which(options.griffie) or sys.exit(f"bench: there is no program {options.griffie}")
    bench = Bench(options.work)
    program = bench.copied(program)
    begin = machine.load()
    corpus = os.environ.get("GRIFFIE_CORPUS")
    found = None
    if options.motions and corpus and Path(corpus, motions.SET).is_file():
        found = motions.measure(bench, program, corpus, options.runs)
        print(report.motions_section(found), flush=True)
    elif options.motions:
        print("bench: the motions are skipped: GRIFFIE_CORPUS does not name the folder with the sets")
    all_results = []
    for size in sorted(options.sizes):
        cases = Cases(bench, program, ROOT / "templates", size, options.runs, size <= options.hugo_limit)
        all_results.append(cases.measure())
        print(report.size_section(all_results[-1]), flush=True)
        described = [
            f"{machine.today()}; " + "; ".join(machine.description(bench.folder)),
            "; ".join(machine.versions(program)),
            machine.loads(begin, machine.load()),
        ]
        text = report.write(all_results, found, described) + "\n" + report.about(options.runs, FAST_RUNS)
        Path(options.output).write_text(text, encoding="utf-8")
    print(report.outputs(all_results, found))
    bench.remove()
    return 0


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure building beside Hugo and a plain C program")
    parser.add_argument("--griffie", default=".build/release/griffie", help="the program under test")
    parser.add_argument("--sizes", type=_sizes, default=[1_000, 5_000, 10_000], help="numbers of sections: 1000,5000")
    parser.add_argument("--runs", type=int, default=3, help="runs of a case that takes more than a second")
    parser.add_argument("--hugo-limit", type=int, default=10_000, help="sections beyond which Hugo is left out")
    parser.add_argument("--motions", action="store_true", help="also build the motions of GRIFFIE_CORPUS")
    parser.add_argument("--output", default=ROOT / "docs/performance.md", help="the report to write")
    parser.add_argument("--work", default=ROOT / ".build/bench/work", help="a folder to work in, on the disk to measure")
    parser.add_argument("--generate", metavar="FOLDER", help="only write content for Griffie, of the first size")
    return parser.parse_args()


def _sizes(text):
    sizes = [int(part) for part in text.split(",")]
    if any(size < SECTIONS or size % SECTIONS for size in sizes):
        raise argparse.ArgumentTypeError(f"whole papers of {SECTIONS} sections")
    return sizes


if __name__ == "__main__":
    sys.exit(main())
