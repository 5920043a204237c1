"""All cases of one size: Griffie, Hugo and the plain C program on the same texts."""

from dataclasses import dataclass, field
from pathlib import Path

import griffie
import hugo
import steps
import watching
from edit import Edit
from measure import Runs
from output import Output
from papers import SECTIONS, Papers
from registers import registers

NOTHING, SAME, PARAGRAPH, TITLE, WATCHING = "from nothing", "nothing changed", "a paragraph", "a title", "watching"
GRIFFIE, HUGO, PLAIN = "Griffie", "Hugo", "C"


@dataclass
class Results:
    """What was measured at one size: runs by program and case, outputs by program, the steps of Griffie from nothing."""

    size: int
    runs: dict = field(default_factory=dict)
    outputs: dict = field(default_factory=dict)
    steps: list | None = None


class Cases:
    """Measures one size."""

    def __init__(self, bench, program, templates, size, slow_runs, with_hugo):
        self._bench = bench
        self._program = program
        self._slow_runs = slow_runs
        self._folder = bench.folder / str(size)
        self._content = self._folder / "content"
        self._hugo_site = self._folder / "hugo"
        self._results = Results(size)
        self._commands = {GRIFFIE: self._griffie, HUGO: self._hugo, PLAIN: self._plain}
        if not with_hugo:
            del self._commands[HUGO]
        all_registers = registers()
        griffie.start(self._content, all_registers)
        hugo.start(self._hugo_site, templates)
        papers = Papers(all_registers)
        count = size // SECTIONS
        for number in range(count):
            paper = papers.paper(number)
            griffie.write_paper(self._content, paper)
            hugo.write_paper(self._hugo_site, paper)
        middle = papers.paper(count // 2)
        section = middle.sections[SECTIONS // 2]
        self._page = middle.page(section)
        self._edits = {
            GRIFFIE: Edit(self._content / griffie.section_path(middle, section)),
            HUGO: Edit(self._hugo_site / hugo.section_path(middle, section)),
        }

    def measure(self):
        """Runs all cases."""
        self._from_nothing()
        self._results.steps = steps.measure(self._griffie(self._output(GRIFFIE, "steps")), self._folder)
        self._again(GRIFFIE, SAME, lambda edit: "")
        self._again(GRIFFIE, PARAGRAPH, Edit.paragraph)
        self._again(GRIFFIE, TITLE, Edit.title)
        if HUGO in self._commands:
            self._again(HUGO, PARAGRAPH, Edit.paragraph)
        command = self._griffie(self._output(GRIFFIE), "watch")
        page = self._output(GRIFFIE) / self._page
        self._bench.warm(self._griffie(self._output(GRIFFIE)))
        runs = watching.measure(command, self._bench.folder, self._edits[GRIFFIE], page, self._slow_runs)
        self._results.runs[GRIFFIE, WATCHING] = runs
        return self._results

    def _from_nothing(self):
        """Each program in turn, so that what else the machine does falls on all alike; each time to a new folder."""
        for name in self._commands:
            self._results.runs[name, NOTHING] = Runs([])
        for number in range(self._slow_runs):
            for name, command in self._commands.items():
                folder = self._output(name, number)
                self._results.runs[name, NOTHING].runs.append(self._bench.run(command(folder)))
                output = Output.read(folder)
                if self._results.outputs.setdefault(name, output) != output:
                    raise SystemExit(f"bench: {name} made another site of the same texts")

    def _again(self, name, case, change):
        """Builds on top of the first output, which must then show what was changed."""
        output = self._output(name)
        if name == GRIFFIE:
            self._bench.warm(self._commands[name](output))
        runs = self._results.runs[name, case] = Runs([])
        while len(runs.runs) < self._slow_runs or not runs.is_enough:
            shown = change(self._edits[name])
            runs.runs.append(self._bench.run(self._commands[name](output)))
            if shown not in Path(output, self._page).read_text(encoding="utf-8"):
                raise SystemExit(f"bench: {name} does not show what was changed")

    def _output(self, name, number=0):
        return self._folder / f"output-{name}-{number}"

    def _griffie(self, output, command="build"):
        return [self._program, command, "--content", str(self._content), "--output", str(output)]

    def _hugo(self, output):
        return [hugo.program(), "--source", str(self._hugo_site), "--destination", str(output)]

    def _plain(self, output):
        return [self._bench.baseline, str(self._content), str(output)]
