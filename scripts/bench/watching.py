"""How long a change takes to be on the page while Griffie watches."""

import signal
import subprocess
import time
from pathlib import Path

from measure import Run, Runs

#: What Griffie waits for an author to stop writing.
QUIET = 0.020
INTERVAL = 0.0005
PATIENCE = 120


def measure(command, cwd, edit, page, slow_runs):
    """The time from the written source to the written page, beyond the quiet."""
    page = Path(page)
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as watcher:
        try:
            _begin(edit, page)
            result = Runs([])
            while len(result.runs) < slow_runs or not result.is_enough:
                result.runs.append(_once(edit, page))
            return result
        finally:
            watcher.send_signal(signal.SIGINT)


def _begin(edit, page):
    """Changes the source until the watcher has seen it."""
    for _ in range(3):
        if _time_until(page, edit.paragraph(), PATIENCE):
            return
    raise SystemExit("bench: the watcher does not build")


def _once(edit, page):
    time.sleep(0.5)
    start = time.perf_counter()
    end = _time_until(page, edit.paragraph(), PATIENCE)
    if not end:
        raise SystemExit(f"bench: {page} does not show what was changed")
    return Run(end - start - QUIET)


def _time_until(page, shown, patience):
    """When the page was written that shows this, or nothing."""
    limit = time.perf_counter() + patience
    former = None
    while (now := time.perf_counter()) < limit:
        status = page.stat()
        state = (status.st_ino, status.st_mtime_ns)
        if state != former and shown in page.read_text(encoding="utf-8"):
            return now
        former = state
        time.sleep(INTERVAL)
    return None
