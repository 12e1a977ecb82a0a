"""What three checkers that share no code with us say of the worked reports. They are asked about broken copies too: a checker
that finds nothing has to show that it would.

cargo run --example worked -- FOLDER
pip install -r requirements.txt
python check.py FOLDER > result.json
"""

import importlib.metadata
import json
import pathlib
import re
import sys

import outloud
import page
import pdfua
import pikepdf

FOLDER = pathlib.Path(sys.argv[1])
NAMES = {"page": "page-validation", "outloud": "outloud", "pdfua": "pdfua"}


def ask(path):
    """What each of them found, by rule."""
    strict = page.validate_pdf(path, profile="ua1")
    broad = outloud.check(str(path))
    small = pdfua.validate(str(path))
    assert broad.error is None, broad.error
    return strict, broad, small, {
        "page": sorted({failure.rule_id for failure in strict.failures}),
        "outloud": sorted({finding.rule for finding in broad.findings}),
        "pdfua": sorted({finding.rule_id for finding in small.findings}),
    }


def elements(pdf, kind):
    """Every element of the structure of one kind."""
    found = []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            if node.S == kind:
                found.append(node)
            walk(node.get("/K", pikepdf.Array()))

    walk(pdf.Root.StructTreeRoot.K)
    return found


def no_language(pdf):
    del pdf.Root.Lang


def title_not_shown(pdf):
    del pdf.Root.ViewerPreferences


def no_mark_of_the_standard(pdf):
    text = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(re.sub(rb"<pdfuaid:part>.*?</pdfuaid:part>", b"", text))


def heading_skipped(pdf):
    for heading in elements(pdf, "/H2"):
        heading.S = pikepdf.Name("/H4")


def header_without_scope(pdf):
    for header in elements(pdf, "/TH"):
        if "/A" in header:
            del header.A


def cell_outside_its_row(pdf):
    for row in elements(pdf, "/TR"):
        row.S = pikepdf.Name("/P")


def text_without_mark(pdf):
    for sheet in pdf.pages:
        content = sheet.Contents.read_bytes()
        sheet.Contents.write(re.sub(rb"/Span ?<<[^>]*>> ?BDC|/Span BMC", b"", content, count=1).replace(b"EMC", b"", 1))


def figure_without_words(pdf):
    elements(pdf, "/P")[0].S = pikepdf.Name("/Figure")


def letters_without_meaning(pdf):
    for sheet in pdf.pages:
        for font in sheet.Resources.Font.values():
            if "/ToUnicode" in font:
                del font.ToUnicode


def font_left_out(pdf):
    for sheet in pdf.pages:
        for font in sheet.Resources.Font.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            for key in ("/FontFile2", "/FontFile3"):
                if key in descriptor:
                    del descriptor[key]


BREAKS = [
    no_language,
    title_not_shown,
    no_mark_of_the_standard,
    heading_skipped,
    header_without_scope,
    cell_outside_its_row,
    text_without_mark,
    figure_without_words,
    letters_without_meaning,
    font_left_out,
]

reports = {}
for path in sorted(FOLDER.glob("*-*.pdf")):
    strict, broad, small, found = ask(path)
    tried = [run for run in broad.runs if run.status in ("ran", "crashed")]
    reports[path.stem] = {
        "pages": strict.document.page_count,
        "elements": broad.stats["elements"],
        # Rules that passed, rules that were tried.
        "rules": {
            "page": [strict.rules.passed, strict.rules.total],
            "outloud": [sum(run.outcome == "pass" for run in tried), len(tried)],
            "pdfua": [sum(not outcome.findings for outcome in small.outcomes), len(small.outcomes)],
        },
        "found": found,
    }

broken = {}
whole = FOLDER / "heavy-a4.pdf"
clean = reports[whole.stem]["found"]
for damage in BREAKS:
    with pikepdf.open(whole) as pdf:
        damage(pdf)
        path = FOLDER / "broken.pdf"
        pdf.save(path, static_id=True)
    found = ask(path)[3]
    path.unlink()
    broken[damage.__name__] = {tool: [rule for rule in found[tool] if rule not in clean[tool]] for tool in found}

result = {
    "versions": {tool: importlib.metadata.version(name) for tool, name in NAMES.items()},
    "reports": reports,
    "broken": broken,
}
json.dump(result, sys.stdout, indent=1)
print()
