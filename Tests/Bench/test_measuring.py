"""What can be wrong in the measuring without anybody noticing: edits, medians, digests, and what counts as reached."""

import pathlib
import sys
import tempfile
import unittest

BENCH = pathlib.Path(__file__).resolve().parents[2] / "scripts/bench"
sys.path.insert(0, str(BENCH))

import steps  # noqa: E402
import targets  # noqa: E402
from cases import GRIFFIE, HUGO, NOTHING, PARAGRAPH, PLAIN, SAME, TITLE, WATCHING, Results  # noqa: E402
from edit import Edit  # noqa: E402
from measure import Run, Runs  # noqa: E402
from output import Output  # noqa: E402


class StepTests(unittest.TestCase):
    """Stacks of perf."""

    stacks = """
\t 1 swift_retain
\t 2 specialized Theme.key(of:)
\t 3 closure #1 in Edition.products(of:)

\t 1 Edition.blocks(of:in:)
\t 2 main

\t 1 partial apply for closure #2 in Edition.blocks(of:in:)

\t 1 SubEdition.none()
"""

    def test_counts_the_innermost_step(self):
        found = steps.shares(self.stacks)
        self.assertEqual(found, [("what pages show", 0.5), ("keys of pages", 0.25), (steps.OTHER, 0.25)])


class EditTests(unittest.TestCase):
    """An author's changes."""

    text = "---\ntitle: Dijken\n---\n\nEen alinea.\n\n## Kop\n"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, "01-dijken.md")
        self.path.write_text(self.text, encoding="utf-8")
        self.edit = Edit(self.path)

    def test_adds_another_sentence_each_time(self):
        self.edit.paragraph()
        shown = self.edit.paragraph()
        self.assertEqual(shown, "Dat is 2 keer besproken.")
        expected = "---\ntitle: Dijken\n---\n\nEen alinea. Dat is 2 keer besproken.\n\n## Kop\n"
        self.assertEqual(self.path.read_text(encoding="utf-8"), expected)

    def test_changes_nothing_but_the_title(self):
        self.edit.paragraph()
        former = self.path.read_text(encoding="utf-8")
        shown = self.edit.title()
        self.assertEqual(self.path.read_text(encoding="utf-8"), former.replace("Dijken", shown))


class FigureTests(unittest.TestCase):
    """Medians, targets and digests."""

    def test_takes_the_run_in_the_middle(self):
        self.assertEqual(Runs([Run(9, 1, 5), Run(1, 2, 6), Run(2, 3, 7)]).clock, 2)

    def test_runs_what_is_fast_seven_times(self):
        self.assertFalse(Runs([Run(0.1)] * 6).is_enough)
        self.assertTrue(Runs([Run(0.1)] * 7).is_enough)
        self.assertTrue(Runs([Run(1.5)] * 3).is_enough)

    def test_judges_each_target(self):
        results = Results(10_000)
        figures = {
            (GRIFFIE, NOTHING): (2, 50),
            (HUGO, NOTHING): (20, 400),
            (PLAIN, NOTHING): (0.5, 2),
            (GRIFFIE, SAME): (0.040, 0),
            (GRIFFIE, PARAGRAPH): (0.061, 0),
            (GRIFFIE, TITLE): (0.120, 0),
            (GRIFFIE, WATCHING): (0.011, 0),
        }
        results.runs = {key: Runs([Run(clock, memory=memory)]) for key, (clock, memory) in figures.items()}
        # Ten times faster than Hugo; an eighth of its memory; four times the C program; 40, 61, 120 and 11 ms.
        expected = [True, False, False, True, False, True, False]
        self.assertEqual([target.is_reached for target in targets.of_size(results)], expected)

    def test_judges_growth_by_what_a_section_takes(self):
        for clock, memory, expected in ((12, 600e6, [True, True]), (12.1, 601e6, [False, False])):
            small, large = Results(1_000), Results(100_000)
            small.runs[GRIFFIE, NOTHING] = Runs([Run(0.1, memory=1)])
            large.runs[GRIFFIE, NOTHING] = Runs([Run(clock, memory=memory)])
            self.assertEqual([target.is_reached for target in targets.of_growth([small, large])], expected)
            self.assertEqual(targets.of_growth([small]), [])

    def test_reads_names_and_bytes_but_not_hidden_files(self):
        digests = {files: self.output(files) for files in ("a.html=x", "b.html=x", "a.html=y", "a.html=x .state=z")}
        self.assertEqual(len({output.digest for output in digests.values()}), 3)
        self.assertEqual(digests["a.html=x"], digests["a.html=x .state=z"])
        self.assertEqual((digests["a.html=x"].files, digests["a.html=x"].pages, digests["a.html=x"].size), (1, 1, 1))

    def output(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for file in files.split():
                name, content = file.split("=")
                pathlib.Path(folder, name).write_text(content, encoding="utf-8")
            return Output.read(folder)


if __name__ == "__main__":
    unittest.main()
