"""Measures building beside Hugo and a plain C program, and writes docs/performance.md.

    python scripts/bench --griffie .build/release/griffie
    python scripts/bench --generate FOLDER --sizes 5000     only writes content for Griffie
"""

import argparse
import sys

import griffie
from papers import SECTIONS, Papers
from registers import registers


def main():
    """Generates content."""
    options = arguments()
    if options.generate:
        size = options.sizes[0]
        all_registers = registers()
        papers = Papers(all_registers)
        count = griffie.write(options.generate, (papers.paper(n) for n in range(size // SECTIONS)), all_registers)
        print(f"{count} sections in {options.generate}")
        return 0
    return 0


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure building beside Hugo and a plain C program")
    parser.add_argument("--sizes", type=_sizes, default=[1_000, 5_000, 10_000], help="numbers of sections: 1000,5000")
    parser.add_argument("--generate", metavar="FOLDER", help="only write content for Griffie, of the first size")
    return parser.parse_args()


def _sizes(text):
    sizes = [int(part) for part in text.split(",")]
    if any(size < SECTIONS or size % SECTIONS for size in sizes):
        raise argparse.ArgumentTypeError(f"whole papers of {SECTIONS} sections")
    return sizes


if __name__ == "__main__":
    sys.exit(main())
