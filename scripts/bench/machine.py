"""What the measurements were made on, without names and paths."""

import datetime
import os
import re
import subprocess
from pathlib import Path

import hugo

#: The load below which nothing else is at work.
QUIET = 0.5


def description(folder):
    """One line each."""
    processor = re.search(r"model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())[1]) / 1024**2
    system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())
    return [
        f"{os.cpu_count()} cores{f' ({processor[1]})' if processor else ''}, {memory:.0f} GB of memory",
        f"{system[1] if system else os.uname().sysname}, file system {_file_system(folder)}",
    ]


def versions(program):
    """The programs measured."""
    return [_output(program, "--version"), _hugo(), f"cmark {_output('pkg-config', '--modversion', 'libcmark')}"]


def load():
    """How many processes wanted a core during the last minute."""
    return os.getloadavg()[0]


def loads(begin, end):
    """The load at both ends, and whether the figures can be trusted."""
    line = f"load (how many processes wanted a core): {begin:.1f} when it began, {end:.1f} when it ended"
    return line if begin < QUIET else line + ". The machine was not quiet: all times are too long, and the ratios are rough"


def today():
    """The day."""
    return datetime.date.today().isoformat()


def _hugo():
    words = _output(hugo.program(), "version").split()
    return f"hugo {words[1].split('-')[0]}, {'extended' if 'extended' in words[1] else 'not extended'}"


def _file_system(folder):
    mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    within = [mount for mount in mounts if Path(folder).is_relative_to(mount[1])]
    return max(within, key=lambda mount: len(mount[1]))[2]


def _output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
