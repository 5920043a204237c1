"""How fast the tools read the text of real motions."""

import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import others

SIZE = 50_000_000
#: Bytes of text the slow libraries are given.
SAMPLE = 10_000


@dataclass
class Speed:
    """One measurement: bytes read, seconds, and objects found."""

    tool: str
    size: int
    seconds: float
    found: int


def measure(griffie, corpus, names):
    """Griffie over the motions again and again; the libraries over a part, in one process each, after a first call."""
    files = sorted((corpus / "corpora/motion-texts").glob("*.txt"))
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    result = [measure_griffie(griffie, text)]
    sample = text[:SAMPLE]
    for name in others.KNOWS:
        others.find(name, names, "Kamerstukken II 2009/10, 27858, nr. 88")
        start = time.perf_counter()
        found = sum(len(others.find(name, names, line)) for line in sample.splitlines())
        result.append(Speed(name, len(sample.encode()), time.perf_counter() - start, found))
    return result


def measure_griffie(griffie, text):
    """The whole command: start, reading, finding, and writing a line for each object."""
    data = (text + "\n").encode()
    data *= max(1, SIZE // len(data))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "motions.txt")
        path.write_bytes(data)
        start = time.perf_counter()
        with subprocess.Popen(griffie.arguments(path), stdout=subprocess.PIPE) as process:
            found = 0
            while block := process.stdout.read(1 << 20):
                found += block.count(b"\n")
        return Speed(griffie.name, len(data), time.perf_counter() - start, found)
