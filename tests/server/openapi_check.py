# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""openapi_check.py OPENAPI ROUTES ANSWERS: holds a running server's routes and answers against the description.

ROUTES has a line "METHOD PATH" for each route, ANSWERS one JSON object {route, status, body} a line."""
import json
import sys

import yaml

api = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
wrong = []
KINDS = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}


def at(reference):
    place = api
    for step in reference.removeprefix("#/").split("/"):
        place = place[step]
    return place


def objections(value, schema, where):
    if "$ref" in schema:
        return objections(value, at(schema["$ref"]), where)
    if "oneOf" in schema:
        fitting = [one for one in schema["oneOf"] if not objections(value, one, where)]
        return [] if len(fitting) == 1 else [f"{where} fits {len(fitting)} of its shapes"]
    found = []
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, KINDS[k]) and (k != "integer" or not isinstance(value, bool)) for k in kinds):
        return [f"{where} is {value!r}, not {kinds}"]
    if "enum" in schema and value not in schema["enum"] or "const" in schema and value != schema["const"]:
        found.append(f"{where} is {value!r}")
    if isinstance(value, int) and value < schema.get("minimum", value):
        found.append(f"{where} is {value}")
    if isinstance(value, dict):
        members = schema.get("properties", {})
        found += [f"{where} lacks {name}" for name in schema.get("required", []) if name not in value]
        for name, member in value.items():
            if name in members:
                found += objections(member, members[name], f"{where}/{name}")
            elif schema.get("additionalProperties") is False:
                found.append(f"{where} has {name}")
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            found += objections(item, schema["items"], f"{where}/{index}")
    return found


def references(node):
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"]
        for member in node.values():
            yield from references(member)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


for reference in references(api):
    at(reference)

served = set(open(sys.argv[2], encoding="utf-8").read().splitlines())
described = {f"{method.upper()} {path}" for path, calls in api["paths"].items() for method in calls if method != "parameters"}
wrong += [f"{route} is not described" for route in sorted(served - described)]
wrong += [f"{route} is not served" for route in sorted(described - served)]

answered = set()
for line in open(sys.argv[3], encoding="utf-8"):
    answer = json.loads(line)
    method, path = answer["route"].split(" ")
    responses = api["paths"][path][method.lower()]["responses"]
    status = str(answer["status"])
    response = responses.get(status, responses["default"] if answer["status"] >= 400 else None)
    where = f"{answer['route']} {status}"
    if response is None:
        wrong.append(f"{where} is not described")
        continue
    if "$ref" in response:
        response = at(response["$ref"])
    if answer["status"] < 400:
        answered.add(answer["route"])
    for content in response.get("content", {}).values():
        wrong += objections(answer["body"], content["schema"], where)

wrong += [f"{route} was never answered" for route in sorted(served - answered - {"GET /api/v1/events", "POST /api/v1/setup"})]
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
