"""What the generator makes: the same for the same seed, and what it says of itself.

    python3 -m unittest discover --start-directory Tests/Bench
"""

import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import unittest
from collections import Counter

BENCH = pathlib.Path(__file__).resolve().parents[2] / "scripts/bench"
sys.path.insert(0, str(BENCH))

from output import Output  # noqa: E402
from papers import SECTIONS, SIZE, Papers  # noqa: E402
from registers import registers  # noqa: E402
from vocabulary import Vocabulary  # noqa: E402


class GeneratorTests(unittest.TestCase):
    """Papers and what they name."""

    @classmethod
    def setUpClass(cls):
        cls.registers = registers()
        cls.papers = [Papers(cls.registers).paper(number) for number in range(20)]
        cls.sections = [section for paper in cls.papers for section in paper.sections]

    def test_gives_the_same_bytes_in_another_process(self):
        digests = {generated(environment) for environment in ("1", "2")}
        self.assertEqual(len(digests), 1)

    def test_gives_other_texts_for_another_seed(self):
        self.assertNotEqual(Papers(self.registers, seed=1).paper(3), self.papers[3])

    def test_makes_a_paper_without_those_before_it(self):
        self.assertEqual(Papers(self.registers).paper(7), self.papers[7])

    def test_makes_sections_of_the_size_in_papers_of_ten(self):
        self.assertEqual({len(paper.sections) for paper in self.papers}, {SECTIONS})
        mean = statistics.mean(len(f"---\ntitle: {s.title}\n---\n\n{s.text}".encode()) for s in self.sections)
        self.assertAlmostEqual(mean, SIZE, delta=SIZE / 100)

    def test_names_what_it_says_it_names(self):
        for section in self.sections:
            for title in section.terms["kamerstukken"]:
                self.assertIn(title.removeprefix("Kamerstuk "), section.text)
            for title in section.terms["data"] + section.terms["bedragen"]:
                self.assertIn(title, section.text)

    def test_names_as_much_as_a_section_of_a_letter(self):
        counts = {key: statistics.mean(len(s.terms[key]) for s in self.sections) for key in self.sections[0].terms}
        self.assertAlmostEqual(counts["kamerstukken"], 5, delta=1)
        self.assertAlmostEqual(counts["data"], 2, delta=0.2)
        self.assertEqual(counts["bedragen"], 1)
        names = sum(counts[register.key] for register in self.registers)
        self.assertAlmostEqual(names, 5, delta=0.5)

    def test_has_notes_and_tables_in_some(self):
        for part, about in (("[^1]:", 1 / 3), ("|---", 1 / 4)):
            share = statistics.mean(part in section.text for section in self.sections)
            self.assertAlmostEqual(share, about, delta=0.1)

    def test_uses_few_words_some_very_often(self):
        vocabulary = Vocabulary()
        self.assertLessEqual(len(vocabulary.words), 5_000)
        words = Counter(word for s in self.sections for word in re.findall(r"[a-zéë]+", s.text.lower()))
        counts = sorted((words[noun] for noun in vocabulary.nouns), reverse=True)
        self.assertAlmostEqual(counts[0] / counts[9], 10, delta=4)

    def test_gives_each_name_to_one_entry(self):
        for register in self.registers:
            names = [name for entry in register.entries for name in entry.names]
            self.assertEqual(len(names), len(set(names)))


def generated(hash_seed):
    """The digest of content made by a process of its own, whose hashes are salted otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(BENCH), "--generate", folder, "--sizes", "50"]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": hash_seed}, check=True, capture_output=True)
        return Output.read(folder).digest


if __name__ == "__main__":
    unittest.main()
