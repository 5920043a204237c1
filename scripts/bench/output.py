"""What a generator made: how much, and a digest."""

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Output:
    """Files of a folder, how many of them are pages, their bytes, and SHA-256 over the sorted paths and all bytes."""

    files: int
    pages: int
    size: int
    digest: str

    @classmethod
    def read(cls, folder):
        """Reads a folder but for what a build keeps for itself, whose names begin with a dot."""
        total, size = hashlib.sha256(), 0
        paths = sorted(p for p in Path(folder).rglob("*") if p.is_file() and not p.name.startswith("."))
        for path in paths:
            content = path.read_bytes()
            size += len(content)
            total.update(f"{path.relative_to(folder)}\0{len(content)}\0".encode())
            total.update(content)
        return cls(len(paths), sum(path.suffix == ".html" for path in paths), size, total.hexdigest())
