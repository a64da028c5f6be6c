"""Runs the rules of infra/guard over the templates, and over copies of them each of which has one violation planted into it.

A violation says where it is planted and what is put there, or nothing for what is taken away; a path may end in `+`, which adds to
a list. Exactly the rule under which it is listed must refuse it.
"""

import collections
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import yaml

RULES = sorted(pathlib.Path("infra/guard").glob("*.guard"))
TEMPLATES = [pathlib.Path("template.yaml"), *sorted(pathlib.Path("infra").glob("*.yaml"))]
VIOLATIONS = pathlib.Path("infra/guard/violations.yaml")
NOTHING = object()


class Template(yaml.SafeLoader):
    """Reads the short form of CloudFormation's functions as Guard reads it."""


def function_of(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}": value}


Template.add_multi_constructor("!", function_of)


def read(path):
    return yaml.load(path.read_text(), Template)


def place(inside, key):
    """A key of a mapping as it is, one of a list as a number."""
    return int(key) if isinstance(inside, list) else key


def planted(template, path, value):
    """A copy of the template that differs from it in one place."""
    changed = copy.deepcopy(template)
    *way, last = path.split(".")
    inside = changed
    for key in way:
        inside = inside[place(inside, key)]
    if last == "+":
        inside.append(value)
    elif value is NOTHING:
        del inside[place(inside, last)]
    else:
        inside[place(inside, last)] = value
    if changed == template:
        raise ValueError(f"{path} is {value} already")
    return changed


def refused(guard, files):
    """For each file the rules that it breaks, with what they say."""
    command = [guard, "validate", "--structured", "--output-format", "json", "--show-summary", "none"]
    command += ["--rules", *map(str, RULES), "--data", *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True)
    if not run.stdout.startswith("["):
        sys.exit(f"Guard did not run: {run.stdout[:2000]}{run.stderr[:2000]}")
    reports = {pathlib.Path(report["name"]).resolve(): report for report in json.loads(run.stdout)}
    broken, applied = {}, set()
    for file in files:
        report = reports[pathlib.Path(file).resolve()]
        rules = [entry["Rule"] for entry in report["not_compliant"]]
        broken[file] = {rule["name"]: sorted(set(messages(rule["checks"]))) for rule in rules}
        applied.update(report["compliant"], broken[file])
    return broken, applied


def messages(checks):
    """What a failed rule says, of each clause that failed."""
    if isinstance(checks, dict):
        if checks.get("custom_message"):
            yield " ".join(checks["custom_message"].split())
        checks = list(checks.values())
    if isinstance(checks, list):
        for check in checks:
            yield from messages(check)


def violations():
    for rule, plants in read(VIOLATIONS).items():
        for plant in plants:
            value = plant.pop("put", NOTHING)
            [(template, path)] = plant.items()
            yield rule, pathlib.Path(template), path, value


def planted_files(folder):
    templates = {path: read(path) for path in TEMPLATES}
    for number, (rule, template, path, value) in enumerate(violations()):
        file = folder / f"{number:03}.json"
        file.write_text(json.dumps(planted(templates[template], path, value)))
        yield str(file), rule, f"{template}: {path} = {'nothing' if value is NOTHING else json.dumps(value)}"


def check_templates(guard):
    broken, applied = refused(guard, TEMPLATES)
    for template, rules in broken.items():
        for rule, said in rules.items():
            yield f"{template} breaks {rule}: {'; '.join(said)}"
    for rule in sorted(names() - applied):
        yield f"{rule} looks at no template"


def check_violations(guard, plants):
    broken, _ = refused(guard, [file for file, _, _ in plants])
    for file, rule, what in plants:
        if set(broken[file]) != {rule}:
            yield f"{what} should break {rule} alone, and breaks {sorted(broken[file]) or 'none'}"
        elif not broken[file][rule]:
            yield f"{what} breaks {rule}, which does not say what to do"


def names():
    lines = (line.split() for path in RULES for line in path.read_text().splitlines() if line.startswith("rule "))
    return {line[1] for line in lines if "(" not in line[1]}


def main(guard):
    with tempfile.TemporaryDirectory() as folder:
        plants = list(planted_files(pathlib.Path(folder)))
        problems = list(check_templates(guard)) or list(check_violations(guard, plants))
    proved = collections.Counter(rule for _, rule, _ in plants)
    problems += [f"{rule} has no planted violation" for rule in sorted(names() - set(proved))]
    for problem in problems:
        print("WRONG: " + problem)
    print(f"{len(names())} rules over {len(TEMPLATES)} templates; {len(plants)} planted violations, each refused by its rule alone"
          if not problems else f"{len(problems)} problems of the rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
