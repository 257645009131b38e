#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes away one guard of the identity rule after the other and insists that a test turns red (identity.md section 6 (e)).

Works on a copy of the sources below build/mutation. `mutate.py [NAME…]` tries only the named guards.
"""
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutation"

from guards import GUARDS


def run(*command, seconds=1200):
    return subprocess.run(command, cwd=COPY, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds)


def copy_sources():
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, files):
        source, target = ROOT / name, COPY / name
        if source.is_file() and not (target.is_file() and target.read_bytes() == source.read_bytes()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)


def build(tests):
    return run("resources/packaging/build", "dev", *tests)


def red_among(tests):
    """The first of the tests that fails, with its first failing line; nothing when all pass."""
    for test in tests:
        shown = run("ctest", "--test-dir", "build/dev", "--output-on-failure", "-R", f"^{test}$")
        if shown.returncode:
            failed = [line for line in shown.stdout.splitlines() if "FAIL!" in line or "terminate" in line]
            return f"{test}: {(failed or ['failed'])[0].strip()}"
    return None


def tried(guard):
    file = COPY / guard.file
    text = file.read_text()
    if text.count(guard.text) != 1:
        return f"stands {text.count(guard.text)} times in {guard.file}, not once", False
    file.write_text(text.replace(guard.text, guard.without))
    try:
        built = build(guard.tests)
        if built.returncode:
            return "does not build: " + built.stderr.strip()[-300:], False
        red = red_among(guard.tests)
        return (red, True) if red else ("NO TEST TURNED RED", False)
    finally:
        file.write_text(text)


def main():
    wanted = sys.argv[1:]
    guards = [guard for guard in GUARDS if not wanted or guard.name in wanted]
    copy_sources()
    every = sorted({test for guard in guards for test in guard.tests})
    if build(every).returncode or red_among(every):
        sys.exit("The tests do not pass even with every guard in place.")
    missed = 0
    for guard in guards:
        said, held = tried(guard)
        missed += not held
        print(f"{'red ' if held else 'MISS'}  {guard.name}: {said}", flush=True)
    print(f"{len(guards) - missed} passed, {missed} failed")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
