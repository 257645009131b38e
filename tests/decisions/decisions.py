#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Insists that every row of the identity rule's decision table has a test named by its id, such as a8_… for A8."""
import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).resolve().parents[1]

ROWS = {"A": 13, "B": 9, "C": 7, "D": 7, "E": 5, "F": 11, "G": 9, "H": 7}

# Rows that need a feature the product does not have yet. A row leaves this list with the feature.
LATER = {
    "F11": "rating by customers",
    "G1": "import", "G2": "import", "G3": "import", "G4": "import",
    "G5": "invites to many at once",
    "G6": "merge of contacts", "G7": "merge of contacts", "G8": "merge of contacts", "G9": "merge of contacts",
    "H4": "single sign-on", "H5": "single sign-on", "H7": "several workspaces",
}


def tested():
    found = {}
    for file in sorted(TESTS.rglob("*")):
        if file.suffix in (".cpp", ".h", ".mjs", ".py") and "node_modules" not in file.parts:
            for match in re.finditer(r"void\s+(?:tst_\w+::)?([a-h]\d{1,2})_\w+\(|test\('([a-h]\d{1,2})_", file.read_text()):
                found.setdefault((match[1] or match[2]).upper(), file.relative_to(TESTS))
    return found


def main():
    found = tested()
    rows = [f"{letter}{n}" for letter, count in ROWS.items() for n in range(1, count + 1)]
    missing = [row for row in rows if row not in found and row not in LATER]
    done = [row for row in LATER if row in found]
    print(f"{len(found)} rows of {len(rows)} have a test; {len(LATER)} wait for a feature.")
    if missing:
        print("Without a test:", ", ".join(missing))
    if done:
        print("No longer to be excused:", ", ".join(done))
    sys.exit(bool(missing or done))


if __name__ == "__main__":
    main()
