"""markdown.py REPORT.md…: what GitHub's renderer makes of the Markdown report is what the report means.

Only the tags of the report's own layout come out, none with an attribute that does something, no link, picture or
mention comes of a name, every table keeps its columns, and no file is larger than a step summary may be.
"""

import sys
from collections import Counter
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

LAYOUT = {
    "blockquote", "br", "code", "details", "em", "h1", "h2", "h3", "h4", "hr", "b", "li", "ol", "p", "pre", "strong",
    "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {("th", "align"), ("td", "align"), ("pre", "lang"), ("details", "open"), ("ol", "start"), ("code", "class")}
LARGEST = 1024 * 1024


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.problems = []
        self.tags = Counter()
        self.rows = []

    def handle_starttag(self, tag, attributes):
        self.tags[tag] += 1
        if tag not in LAYOUT:
            self.problems.append(f"<{tag}> at line {self.getpos()[0]}")
        self.problems += [f"<{tag} {name}>" for name, _ in attributes if (tag, name) not in ATTRIBUTES]
        if tag == "table":
            self.rows.append([])
        elif tag == "tr":
            self.rows[-1].append(0)
        elif tag in ("td", "th"):
            self.rows[-1][-1] += 1

    def handle_comment(self, _):
        self.problems.append(f"a comment at line {self.getpos()[0]}")


def check(file):
    with open(file, encoding="utf-8") as opened:
        text = opened.read()
    page = Page()
    page.feed(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))
    page.problems += [f"a table with rows of {sorted(set(rows))} cells" for rows in page.rows if len(set(rows)) != 1]
    if len(text.encode()) > LARGEST:
        page.problems.append("it is larger than 1 MiB")
    if not page.rows or not page.tags["details"]:
        page.problems.append("it has no table or no finding")
    for problem in page.problems:
        print(f"{file}: {problem}")
    print(f"{file}: {len(page.rows)} tables, {page.tags['details']} findings")
    return not page.problems


if __name__ == "__main__":
    sys.exit(0 if len(sys.argv) > 1 and all([check(file) for file in sys.argv[1:]]) else 1)
