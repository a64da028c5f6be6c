"""Looks at what `sam build` made, twice: how large it is, what is in it, and whether it is the same."""

import functools
import hashlib
import io
import pathlib
import re
import sys
import zipfile

MOST_BYTES = 25 * 1024 * 1024
FUNCTIONS = ("Query", "Report", "Import", "Maintenance", "Release", "Page")
SOLVER = {"com.google.ortools.ortools-java", "com.google.ortools.ortools-linux-aarch64",
          "com.google.protobuf.protobuf-java", "net.java.dev.jna.jna", "net.java.dev.jna.jna-platform"}
problems = []
sizes = {}


def require(holds, problem):
    if not holds:
        problems.append(problem)


def files(folder):
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


@functools.cache
def hashes(folder):
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files(folder).items()}


def zipped(folder):
    """How large a folder is as an archive; one with the same files is not packed again."""
    files_of_it = tuple(hashes(folder).items())
    if files_of_it not in sizes:
        sizes[files_of_it] = packed(folder)
    return sizes[files_of_it]


def packed(folder):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for name, path in files(folder).items():
            target.write(path, name)
    return archive.tell()


def not_at_runtime():
    """What the pom has for tests, or for a layer."""
    dependencies = re.findall(r"<dependency>.*?</dependency>", pathlib.Path("pom.xml").read_text(), re.DOTALL)
    outside = (text for text in dependencies if re.search(r"<scope>(test|provided)</scope>", text))
    return [re.search(r"<artifactId>(.*?)</artifactId>", text).group(1) for text in outside]


def check_function(folder, kept_out):
    jars = [path.name for path in sorted((folder / "lib").glob("*.jar"))]
    require(jars, f"{folder.name} has no libraries")
    for word in kept_out + ["ortools", "junit", "protobuf"]:
        require(not [jar for jar in jars if word.lower() in jar.lower()], f"{folder.name} holds {word}")
    classes = [name for name in files(folder) if name.endswith(".class")]
    require(not [name for name in classes if re.search(r"(Test|LocalHub)\.class$", name)], f"{folder.name} holds tests")
    check_notices(folder, jars)
    return zipped(folder), len(jars)


def check_tested(folder, tested):
    """Each file of ours is the one that the tests ran, where they ran."""
    ours = {name: value for name, value in hashes(folder).items() if not name.startswith("lib/")}
    other = sorted(name for name, value in ours.items() if tested.get(name) != value)
    require(not other, f"{folder.name} is not what was tested: {other[:3]}")


def check_notices(folder, jars):
    """Each library is named in the package, in its version."""
    notices = (folder / "META-INF" / "THIRD-PARTY-NOTICES").read_text()
    named = {f"{group}.{name}-{version}.jar" for group, name, version in re.findall(r"^(\S+):(\S+) (\S+)$", notices, re.MULTILINE)}
    unnamed = sorted(set(jars) - named)
    require(not unnamed, f"no notice of {folder.name} names {unnamed[:3]}")


def check_solver(folder):
    jars = {re.sub(r"-[0-9.]+\.jar$", "", path.name) for path in folder.rglob("*.jar")}
    require(jars == SOLVER, f"the layer of the solver holds {sorted(jars)}")
    return zipped(folder)


def main(build, again):
    tested = hashes(pathlib.Path("target/classes"))
    kept_out = not_at_runtime()
    for name in FUNCTIONS:
        folder = build / f"{name}Function"
        size, jars = check_function(folder, kept_out)
        require(size <= MOST_BYTES, f"{folder.name} has {size} bytes, zipped")
        print(f"{folder.name}: {size / 1024 / 1024:.1f} MB zipped, {jars} libraries")
        if tested:
            check_tested(folder, tested)
    check_notices(build / "ReleaseFunction", [path.name for path in (build / "SolverLayer").rglob("*.jar")])
    print(f"SolverLayer: {check_solver(build / 'SolverLayer') / 1024 / 1024:.1f} MB zipped")
    first, second = hashes(build), hashes(again)
    different = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    require(not different, f"two builds differ: {different[:3]}")
    for problem in problems:
        print("WRONG: " + problem)
    passed = "the package holds only what runs" + (", is what was tested" if tested else "") + ", and is the same when built twice"
    print(passed if not problems else f"{len(problems)} problems of the package")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(folder) for folder in sys.argv[1:3])))
