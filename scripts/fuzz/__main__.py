"""Runs libFuzzer on the parts that read what anybody may have written, and writes docs/reliability.md.

    python3 scripts/fuzz --program .build/fuzz/release/GriffieFuzz --seconds 600

The inputs that it finds are kept in the work folder, so that the next run goes on from there.
"""

import argparse
import concurrent.futures
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGETS = {
    "citations": "the recognisers of citations, with a few names of registers",
    "markdown": "Markdown with footnotes and tables, with marks in each block, and its doubts",
    "front-matter": "the keys of a site, a paper, a section, an entry and a register, and the whole site of them",
    "templates": "three templates that use one another, and a page of them",
    "state": "the state file of a former build",
    "import-text": "text as it is printed, and the site of what was imported",
    "import-xml": "official XML, and the site of what was imported",
    "request": "the head of a request to the preview server",
}
XML = """<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><kamerstuk><kamerstukkop><tekstregel>Tweede Kamer</tekstregel></kamerstukkop><dossier>
<dossiernummer><dossiernr>36410</dossiernr></dossiernummer><titel>Dijken</titel></dossier>
<stuk><stuknr><ondernummer>12</ondernummer></stuknr><titel>Brief</titel><algemeen><vrije-tekst><tekst>
<al>De dijk<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk 36 410, nr. 9</noot.al></noot> is hoog.</al>
<lijst><li><li.nr>1.</li.nr><al>Een <nadruk type="vet">hoge</nadruk> dijk</al></li></lijst>
<table><tgroup cols="2"><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup></table>
</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
"""
REQUEST = "GET /brief/een.html?a=%20b HTTP/1.1\r\nHost: localhost:8080\r\nRange: bytes=0-9\r\nConnection: close"
LETTER = """Tweede Kamer der Staten-Generaal   2

Vergaderjaar 2022-2023

36 410   Dijken

Nr. 12   BRIEF VAN DE MINISTER VAN WATER

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 16 december 2022

In deze brief gaat het kabinet in op de ver-
hoging van de dijken.1

1. Inleiding

De dijk is hoog:
- een
- twee

De Minister van Water,
A.B. Jansen

1 Kamerstuk 36 410, nr. 9.
"""


BESIDE = """
An input that ends the program, or takes twenty seconds or 3 GB, is a failure. What was found is mended and a test:

| found | test |
|---|---|
| XML with an instruction to programs that has no data, `<?page?>`, ended the program | `HostileXMLTests`: an instruction without data |

## Beside that

| what | command |
|---|---|
| some seconds of each part with the checks of the toolchain for memory | `make fuzz-short` |
| the shipped site built from nothing and after edits, with the check for threads | `make threads-short` |
| all tests with the checks for memory and for threads | `make sanitize` |
| sites as nobody would write them: no error, no dead link, well-formed pages; the laws of every site | `GRIFFIE_SITES=20 swift test --filter 'WildSite|Law'` |
| their pages, read by the Nu checker | `make test-validity` |
| random edits, each compared with a build from nothing | `GRIFFIE_EDITS=500 swift test --filter RebuildTests` |
| builds that are killed | `GRIFFIE_KILLS=200 swift test --filter KillTests` |
| hostile strings in every place of a page | `make test-injection` |
| a hundred readers while texts are edited | `GRIFFIE_LOAD_SECONDS=30 make test-browser` |
"""


def seeds(folder):
    """Our own texts, for a start."""
    content = sorted((ROOT / "content").rglob("*.md"))
    templates = sorted((ROOT / "Sources/Griffie/Theme").glob("*.mustache"))
    state, memory = (
        file.read_bytes() if file.exists() else b""
        for file in (ROOT / "output/.griffie-state", ROOT / "output/.griffie-memory")
    )
    files = {
        "citations": [path.read_bytes() for path in content],
        "markdown": [path.read_bytes() for path in content],
        "front-matter": [path.read_bytes() for path in content],
        "templates": [path.read_bytes() for path in templates],
        # Behind the head and the fingerprint.
        "state": [state, state[state.find(b"\n") + 9 :], memory],
        "import-text": [LETTER.encode()],
        "import-xml": [XML.encode()],
        "request": [REQUEST.encode()],
    }
    for target, texts in files.items():
        own = folder / target
        own.mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(texts):
            (own / f"seed-{number}").write_bytes(text)


def run(program, target, work, seconds):
    """Fuzzes one part; what libFuzzer said last, and the files of what failed."""
    found = work / f"{target}-failures"
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir()
    command = [
        program, str(work / target), f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20", "-rss_limit_mb=3000",
        f"-artifact_prefix={found}/", "-print_final_stats=1", "-use_value_profile=1", "-seed=1",
    ]
    # The handler of Swift would keep libFuzzer from writing down what it was that ended the program.
    environment = {**os.environ, "GRIFFIE_FUZZ_TARGET": target, "SWIFT_BACKTRACE": "enable=no"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, errors="replace")
    (work / f"{target}.log").write_text(done.stderr)
    executions = re.findall(r"stat::number_of_executed_units:\s*(\d+)", done.stderr)
    status = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", done.stderr)
    return {
        "target": target,
        "code": done.returncode,
        "executions": int(executions[-1]) if executions else 0,
        "edges": int(status[-1][0]) if status else 0,
        "features": int(status[-1][1]) if status else 0,
        "inputs": int(status[-1][2]) if status else 0,
        # What is slow on a busy machine is kept there too, and is no failure.
        "failures": sorted(path.name for path in found.iterdir() if not path.name.startswith("slow-unit-")),
    }


def report(rows, seconds):
    lines = [
        "# Reliability", "",
        "What anybody may have written is read by eight parts of Griffie. Each is run on inputs that libFuzzer makes, guided by the code",
        "that they reach, and must hold its laws whatever it reads (`Tests/Fuzz/Readings.swift`). Written by a command, not by hand:", "",
        "    make fuzz", "",
        f"- {datetime.date.today()}; {seconds} seconds for each part, on one core; release build",
        "- edges: places in the code that were reached, of all that is linked in; features: these with how often, and what was compared", "",
        "| part | reads | inputs tried | edges | features | inputs kept | failures |", "|---|---|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        lines.append(
            f"| {row['target']} | {TARGETS[row['target']]} | {row['executions']:,} | {row['edges']:,} | {row['features']:,} "
            f"| {row['inputs']:,} | {len(row['failures'])} |"
        )
    return "\n".join(lines) + "\n" + BESIDE


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--targets", default=",".join(TARGETS))
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build/fuzzing")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--output", type=pathlib.Path)
    options = parser.parse_args()
    seeds(options.work)
    targets = options.targets.split(",")
    if unknown := set(targets) - set(TARGETS):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        rows = list(pool.map(lambda target: run(options.program, target, options.work, options.seconds), targets))
    text = report(rows, options.seconds)
    print(text)
    if options.output:
        options.output.write_text(text)
    failed = [row for row in rows if row["failures"] or row["code"]]
    for row in failed:
        print(f"{row['target']}: code {row['code']}, {row['failures']}", file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
