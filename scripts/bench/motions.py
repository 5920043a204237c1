"""A site of real scale: the motions of one parliamentary year, from the open data of the House."""

from dataclasses import dataclass
from pathlib import Path

from measure import Runs
from output import Output

SET = "corpora/motions-2022-2023.tsv.gz"


@dataclass
class Motions:
    """The import, a build from nothing and one on top of it."""

    imported: Runs
    from_nothing: Runs
    again: Runs
    output: Output


def measure(bench, program, corpus, slow_runs):
    """Imports the motions, and builds them."""
    content, outputs = bench.folder / "motions", [bench.folder / f"motions-output-{n}" for n in range(slow_runs)]
    imported = Runs([bench.run([program, "import", "--motions", str(Path(corpus, SET)), "--into", str(content)])])
    commands = [[program, "build", "--content", str(content), "--output", str(output)] for output in outputs]
    from_nothing = Runs([bench.run(command) for command in commands])
    again = Runs([])
    bench.warm(commands[0])
    while len(again.runs) < slow_runs or not again.is_enough:
        again.runs.append(bench.run(commands[0]))
    return Motions(imported, from_nothing, again, Output.read(outputs[0]))
