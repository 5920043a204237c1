"""Griffie's command `cite`, the program under test."""

import bisect
import json
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from model import Found


class Griffie:
    """Runs the command and brings its bytes back to characters."""

    name = "Griffie"

    def __init__(self, program, registers):
        self.program = program
        self.registers = registers

    def arguments(self, path, lines=False, date=None):
        """The command for one file of plain text."""
        more = ["--lines" if lines else "--plain"] + (["--date", date] if date else [])
        registers = ["--registers", self.registers] if self.registers else []
        return [self.program, "cite", str(path), "--format", "jsonl", *more, *registers]

    def read(self, case_set):
        """What is found in each case of a set."""
        texts = [case.text for case in case_set.cases]
        if case_set.lines:
            return self._lines(texts, case_set.date)
        found = [self._text(text, case_set.date) for text in texts]
        return [joined(one) for one in found] if case_set.joins else found

    def _text(self, text, date):
        place = Places(text)
        return [place.found(record) for record in self._records(text, False, date)]

    def _lines(self, texts, date):
        joined = "".join(text.replace("\n", " ") + "\n" for text in texts)
        place = Places(joined)
        starts = [0]
        for text in texts:
            starts.append(starts[-1] + len(text) + 1)
        result = [[] for _ in texts]
        for record in self._records(joined, True, date):
            found = place.found(record)
            index = bisect.bisect_right(starts, found.start) - 1
            result[index].append(moved(found, -starts[index]))
        return result

    def _records(self, text, lines, date):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "text.txt")
            path.write_text(text, encoding="utf-8")
            run = subprocess.run(self.arguments(path, lines, date), capture_output=True, check=False)
        if run.returncode > 1:
            raise SystemExit(f"griffie cite ended with {run.returncode}: {run.stderr.decode()[:2000]}")
        return [json.loads(line) for line in run.stdout.decode().splitlines() if line.strip()]


class Places:
    """Turns byte offsets of a text into character offsets."""

    def __init__(self, text):
        self.text = text
        self.starts = [0]
        for character in text:
            self.starts.append(self.starts[-1] + len(character.encode()))

    def found(self, record):
        """The object of one line of output."""
        start, end = (bisect.bisect_left(self.starts, record[key]) for key in ("start", "end"))
        ids = tuple(record.get("ids") or ([record["id"]] if record.get("id") else []))
        return Found(
            record["kind"], ids, self.text[start:end], start, end, record.get("canonical") or "", record.get("note") or ""
        )


def joined(objects):
    """The objects of one expression with several targets as one; members are each a mention of their own."""
    result = {}
    for number, found in enumerate(objects):
        is_list = len(found.ids) > 1 and found.kind != "kamerlid"
        key = (found.kind, found.ids) if is_list else number
        first = result.get(key, found)
        result[key] = replace(first, end=max(first.end, found.end))
    return list(result.values())


def moved(found, offset):
    """The same object in a text that begins elsewhere."""
    return replace(found, start=found.start + offset, end=found.end + offset)
