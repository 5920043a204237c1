"""A digest of a folder."""

import hashlib
from pathlib import Path


def files(folder):
    """The files of a folder by path, without those that a build keeps for itself (their names begin with a dot)."""
    paths = (path for path in Path(folder).rglob("*") if path.is_file() and not path.name.startswith("."))
    return sorted((str(path.relative_to(folder)), path) for path in paths)


def digest(folder):
    """SHA-256 over the sorted paths and the bytes of all files."""
    total = hashlib.sha256()
    for name, path in files(folder):
        content = path.read_bytes()
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()
