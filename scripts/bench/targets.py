"""What is to be reached, at 10,000 sections on two cores."""

from dataclasses import dataclass

from cases import GRIFFIE, HUGO, NOTHING, PARAGRAPH, PLAIN, SAME, TITLE, WATCHING

SIZE = 10_000
#: The size to which growth is to be linear.
LARGEST = 100_000
#: What the division of figures may add.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Target:
    """A figure that may be at most so much."""

    name: str
    limit: float
    measured: float
    unit: str

    @property
    def is_reached(self):
        return self.measured <= self.limit * (1 + ROUNDING)

    @property
    def excess(self):
        """How many times the limit was measured."""
        return self.measured / self.limit


def of_size(results):
    """The targets beside what was measured at one size."""
    runs = results.runs
    nothing = runs[GRIFFIE, NOTHING]
    targets = []
    if (HUGO, NOTHING) in runs:
        other = runs[HUGO, NOTHING]
        targets += [
            Target("from nothing, to Hugo", 1 / 10, nothing.clock / other.clock, "times"),
            Target("memory from nothing, to Hugo", 1 / 10, nothing.memory / other.memory, "times"),
        ]
    targets.append(Target("from nothing, to the C program", 2.5, nothing.clock / runs[PLAIN, NOTHING].clock, "times"))
    limits = [("nothing changed", SAME, 40), ("a paragraph edited", PARAGRAPH, 60), ("a title edited", TITLE, 120)]
    limits.append(("watching, a paragraph edited, beyond the quiet of 20 ms", WATCHING, 10))
    return targets + [Target(name, limit, runs[GRIFFIE, case].clock * 1000, "ms") for name, case, limit in limits]


def of_growth(all_results):
    """From the smallest to the largest size: a section takes at most a fifth more, and the largest site has a limit of memory."""
    if len(all_results) < 2:
        return []
    first, last = (results.runs[GRIFFIE, NOTHING].clock / results.size for results in (all_results[0], all_results[-1]))
    targets = [Target(f"a section, to one of {all_results[0].size:,}", 1.2, last / first, "times")]
    if all_results[-1].size == LARGEST:
        targets.append(Target("memory from nothing", 600, all_results[-1].runs[GRIFFIE, NOTHING].memory / 1e6, "MB"))
    return targets


def of_motions(motions):
    """The targets of the site of real scale."""
    return [
        Target("from nothing", 3000, motions.from_nothing.clock * 1000, "ms"),
        Target("again", 40, motions.again.clock * 1000, "ms"),
    ]
