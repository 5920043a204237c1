"""Where the processors are during a build, step by step, as perf samples it."""

import re
import shutil
import subprocess

# What a step is called, and how the names of the functions begin that do it. A sample belongs to the innermost function of a step.
STEPS = [
    ("sources and their places", ("SourceFolder.", "ContentTree.")),
    ("Markdown, and what texts name", ("TextReader.",)),
    ("registers, joined", ("Registers.", "Catalogue.", "Names.")),
    ("what pages show", ("Edition.",)),
    ("keys of pages", ("Theme.key",)),
    ("templates", ("Theme.page",)),
    ("words for the search", ("SearchText.", "SearchEntry.", "SearchPage.")),
    ("index of the search", ("SearchIndex.",)),
    ("data for machines", ("DataFiles.",)),
    ("pages to disk", ("Drafts.put",)),
    ("output, compared and replaced", ("OutputFolder.",)),
    ("what the next build knows", ("Production.memory", "FactPrints.", "StateFiles.")),
]
OTHER = "what perf cannot tell, and the rest"
_PATTERNS = [(name, re.compile("|".join(rf"(?:^| ){re.escape(start)}" for start in starts))) for name, starts in STEPS]


def measure(command, folder):
    """The share of each step, the largest first; None where perf or the compiler's demangler is not there or may not be used."""
    if not shutil.which("perf") or not shutil.which("swift"):
        return None
    data = folder / "perf.data"
    record = ["perf", "record", "--quiet", "--freq", "499", "--call-graph", "fp", "--output", data, "--", *command]
    if subprocess.run(record, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        return None
    stacks = folder / "perf.txt"
    with stacks.open("wb") as file:
        script = ["perf", "script", "--input", data, "--no-inline", "--fields", "ip,sym"]
        subprocess.run(script, stdout=file, stderr=subprocess.DEVNULL, check=True)
    with stacks.open("rb") as file:
        names = subprocess.run(["swift", "demangle", "--simplified"], stdin=file, capture_output=True, check=True).stdout
    data.unlink()
    stacks.unlink()
    return shares(names.decode(errors="replace"))


def shares(stacks):
    """The share of each step in stacks, which stand one behind an empty line after another, each with its innermost function first."""
    samples = [stack for stack in stacks.split("\n\n") if stack.strip()]
    counts = {}
    for stack in samples:
        name = next((name for line in stack.splitlines() for name, pattern in _PATTERNS if pattern.search(line.strip())), OTHER)
        counts[name] = counts.get(name, 0) + 1
    return sorted(((name, count / len(samples)) for name, count in counts.items()), key=lambda share: -share[1])
