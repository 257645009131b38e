#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py SOURCE BUILD: clang-tidy and clazy over every file of the product, at a short list that stays at zero.

A file that passed is not read again until it, one of its headers, or the list has changed.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

CLAZY = "level0,container-anti-pattern,detaching-temporary,range-loop-detach,unused-non-trivial-variable"

source, build = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
passed = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "enterprise-support-lint"
passed.mkdir(parents=True, exist_ok=True)


def headers_by_object():
    """What each object was compiled from, as ninja remembers it; only files of ours."""
    found, present = {}, None
    for line in subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout.splitlines():
        if line and not line.startswith(" "):
            present = found.setdefault(line.split(":")[0], [])
        elif line.strip():
            path = (build / line.strip()).resolve()
            if path.is_relative_to(source) and path.exists():
                present.append(path)
    return found


def fingerprint(paths):
    digest = hashlib.sha256(CLAZY.encode() + (source / ".clang-tidy").read_bytes())
    for path in sorted(paths):
        digest.update(str(path.relative_to(source)).encode() + path.read_bytes())
    return digest.hexdigest()


def faults_of(path):  # the prelude is compiled for GCC; clang reads it as a header
    faults = []
    tidy = subprocess.run(["clang-tidy-19", "-p", build, "--quiet", "--extra-arg=-Wno-ignored-gch", path], capture_output=True, text=True)
    if tidy.returncode:
        faults.append(tidy.stdout)
    if any("Q_OBJECT" in file.read_text() for file in (path, path.with_suffix(".h")) if file.exists()):
        clazy = subprocess.run(["clazy-standalone", "-p", build, f"--checks={CLAZY}",
                                f"--header-filter={source}/(app|ui|models)/.*", path], capture_output=True, text=True)
        faults += [line for line in clazy.stderr.splitlines() if "[-Wclazy" in line or " error: " in line]
    return faults


def check(work):
    path, mark = work
    faults = faults_of(path)
    if not faults:
        mark.touch()
    return path, faults


headers = headers_by_object()
work = []
for command in json.loads((build / "compile_commands.json").read_text()):
    path = pathlib.Path(command["file"]).resolve()
    output = command["command"].split(" -o ")[1].split()[0]
    inside = path.is_relative_to(source) and path.relative_to(source).parts[0] in ("app", "ui", "models")
    if inside and build not in path.parents:
        mark = passed / fingerprint({path, *headers.get(output, [])})
        if not mark.exists():
            work.append((path, mark))

bad = 0
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for path, faults in pool.map(check, work):
        if faults:
            bad += 1
            print(path.relative_to(source), *faults, sep="\n", flush=True)
print(f"{len(work)} files read, {bad} with faults")
sys.exit(bad > 0)
