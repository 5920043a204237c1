"""Runs programs and says what they took."""

import shutil
import statistics
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
#: A case that takes less than this many seconds is run more often.
FAST = 1
FAST_RUNS = 7


@dataclass(frozen=True)
class Run:
    """What one run took: seconds by the clock and of processors, bytes of memory at its peak."""

    clock: float
    processor: float = 0
    memory: int = 0


@dataclass
class Runs:
    """The runs of one case, of which the medians count."""

    runs: list

    @property
    def clock(self):
        return statistics.median(run.clock for run in self.runs)

    @property
    def processor(self):
        return statistics.median(run.processor for run in self.runs)

    @property
    def memory(self):
        return statistics.median(run.memory for run in self.runs)

    @property
    def is_enough(self):
        """Whether a case that is fast has been run often enough."""
        return len(self.runs) >= FAST_RUNS or self.clock >= FAST


class Bench:
    """The two C programs, and a folder for what is measured.

    Nothing in it is removed before all is measured: for minutes after many files are removed, ext4 takes far longer to make one.
    """

    def __init__(self, parent):
        Path(parent).mkdir(parents=True, exist_ok=True)
        self.folder = Path(tempfile.mkdtemp(dir=parent)).resolve()
        self.baseline = self._compiled("baseline", "-lcmark")
        self._measure = self._compiled("measure")

    def run(self, command):
        """Runs a command once, with what was written before out of the way."""
        result = self.folder / "result"
        subprocess.run(["sync"], check=True)
        run = subprocess.run([self._measure, result, *command], cwd=self.folder, capture_output=True, check=False)
        if run.returncode:
            raise SystemExit(f"bench: {command[0]} ended with {run.returncode}: {(run.stdout + run.stderr).decode()[-2000:]}")
        clock, user, system, memory = (int(part) for part in result.read_text().split())
        return Run(clock / 1e9, (user + system) / 1e6, memory * 1024)

    def warm(self, command):
        """Runs a command untimed, so that the system has at hand what it looks at, and as far as the user may decide that, no names of others.

        The table in which Linux looks names up is as large as the memory was when the machine was started. Where memory was added
        since, the names of the outputs of all programs fill it many times over, and looking at a file takes twice as long.
        """
        try:
            Path("/proc/sys/vm/drop_caches").write_text("2\n", encoding="ascii")
        except PermissionError:
            pass
        self.run(command)

    def copied(self, program):
        """A copy of the program under test, which stays the same when that is built anew while this runs."""
        return str(shutil.copy2(program, self.folder / "griffie"))

    def remove(self):
        """Removes the folder."""
        shutil.rmtree(self.folder)

    def _compiled(self, name, *libraries):
        program = self.folder / name
        subprocess.run(["cc", "-O2", "-o", program, HERE / f"{name}.c", *libraries], check=True)
        return str(program)
