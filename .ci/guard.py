"""Runs the rules of infra/guard over the templates, and over copies of them each of which has one violation planted into it.

A violation says where it is planted and what is put there, or nothing for what is taken away; a path may end in `+`, which adds to
a list. Exactly the rule under which it is listed must refuse it, of the rules of its subject, that is, its file; with `all` as the
second argument of all the rules, which takes minutes.
"""

import concurrent.futures
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import yaml

RULES = sorted(pathlib.Path("infra/guard").glob("*.guard"))
TEMPLATES = [pathlib.Path("template.yaml"), *sorted(pathlib.Path("infra").glob("*.yaml"))]
VIOLATIONS = pathlib.Path("infra/guard/violations.yaml")
PROCESSES = os.cpu_count() or 1
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


def reports(guard, rules, files):
    """What Guard says of each file. It reads one file after the other, so that several of it run at once."""
    shares = [files[start::PROCESSES] for start in range(min(PROCESSES, len(files)))]
    with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
        outputs = list(pool.map(lambda share: run(guard, rules, share), shares))
    return {pathlib.Path(report["name"]).resolve(): report for output in outputs for report in output}


def run(guard, rules, files):
    command = [guard, "validate", "--structured", "--output-format", "json", "--show-summary", "none"]
    command += ["--rules", *map(str, rules), "--data", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True)
    if not done.stdout.startswith("["):
        sys.exit(f"Guard did not run: {done.stdout[:2000]}{done.stderr[:2000]}")
    return json.loads(done.stdout)


def refused(guard, rules, files):
    """For each file the rules that it breaks, with what they say, and the rules that looked at any of them."""
    said = reports(guard, rules, files)
    broken, applied = {}, set()
    for file in files:
        report = said[pathlib.Path(file).resolve()]
        failed = [entry["Rule"] for entry in report["not_compliant"]]
        broken[file] = {rule["name"]: sorted(set(messages(rule["checks"]))) for rule in failed}
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
    broken, applied = refused(guard, RULES, TEMPLATES)
    for template, rules in broken.items():
        for rule, said in rules.items():
            yield f"{template} breaks {rule}: {'; '.join(said)}"
    for rule in sorted(names() - applied):
        yield f"{rule} looks at no template"


def check_violations(guard, plants, subjects):
    for subject in subjects:
        ruled = set().union(*map(names_in, subject))
        of_subject = [plant for plant in plants if plant[1] in ruled]
        broken, _ = refused(guard, subject, [file for file, _, _ in of_subject])
        for file, rule, what in of_subject:
            if set(broken[file]) != {rule}:
                yield f"{what} should break {rule} alone, and breaks {sorted(broken[file]) or 'none'}"
            elif not broken[file][rule]:
                yield f"{what} breaks {rule}, which does not say what to do"


def check_listed(plants):
    """Each rule has a violation, and each violation a rule."""
    proved = {rule for _, rule, _ in plants}
    yield from (f"{rule} has no planted violation" for rule in sorted(names() - proved))
    yield from (f"{rule} has violations and is no rule" for rule in sorted(proved - names()))


def names_in(path):
    lines = (line.split() for line in path.read_text().splitlines() if line.startswith("rule "))
    return {line[1] for line in lines if "(" not in line[1]}


def names():
    return set().union(*map(names_in, RULES))


def main(guard, how_much="subject"):
    subjects = [RULES] if how_much == "all" else [[path] for path in RULES]
    with tempfile.TemporaryDirectory() as folder:
        plants = list(planted_files(pathlib.Path(folder)))
        problems = [*check_templates(guard), *check_listed(plants)] or list(check_violations(guard, plants, subjects))
    for problem in problems:
        print("WRONG: " + problem)
    alone = "alone" if how_much == "all" else "alone of its subject"
    print(f"{len(names())} rules over {len(TEMPLATES)} templates; {len(plants)} planted violations, each refused by its rule {alone}"
          if not problems else f"{len(problems)} problems of the rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
