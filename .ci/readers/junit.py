"""junit.py REPORT.json REPORT.xml: what a widely used reader makes of the JUnit report is what the JSON report says.

Each finding is one case of its rule and kind, named by its subject, and its result is that of its verdict. A subject
with characters that XML or a reader cannot carry has a name that is escaped, and is looked for by rule and kind alone.
"""

import json
import sys
from collections import Counter

from junitparser import Error, Failure, JUnitXml, Skipped

RESULTS = {"pass": None, "fail": Failure, "unknown": Error, "not-applicable": Skipped}


def expected(report):
    for finding in report["findings"]:
        result = Skipped if finding["waiver"] else RESULTS[finding["verdict"]]
        subject = finding["subject"]
        yield finding["rule"], subject["kind"], subject["id"], result


def read(xml):
    for suite in xml:
        for case in suite:
            results = [type(result) for result in case.result]
            if len(results) > 1:
                raise SystemExit(f"{case.classname} {case.name} has {len(results)} results")
            for result in case.result:
                if not (result.text or "").strip():
                    raise SystemExit(f"{case.classname} {case.name} has a result without text")
            kind, _, subject = case.name.partition(" ")
            yield case.classname, kind, subject, results[0] if results else None


def plain(text):
    return text.isascii() and text.isprintable()


def main(json_file, xml_file):
    with open(json_file, encoding="utf-8") as file:
        wanted = list(expected(json.load(file)))
    found = list(read(JUnitXml.fromfile(xml_file)))
    wrong = Counter((*case[:2], case[3]) for case in wanted)
    wrong.subtract((*case[:2], case[3]) for case in found)
    problems = [f"{abs(count)} {'missing' if count > 0 else 'too many'}: {case}" for case, count in wrong.items() if count]
    problems += [f"missing: {case}" for case in wanted if plain(case[2]) and case not in found]
    print(*problems, f"{len(found)} cases read, {len(wanted)} findings written", sep="\n")
    return 0 if wanted and not problems else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
