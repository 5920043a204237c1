"""The two Python libraries for Dutch legal references, brought to the same identifiers.

A finding counts when its identifier can be derived from what the library returns; places are not asked. Where it returns
text only, the numbers are read from that text here.
"""

import contextlib
import io
import re
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from types import SimpleNamespace

from model import Found, rows

#: Classes that the library has a kind for; for motions the number of the paper counts.
KNOWS = {
    "nllegalcit": {"kamerstuk", "handelingen", "motie", "rechtspraak"},
    "wetsuite": {
        "kamerstuk", "handelingen", "aanhangsel", "motie", "publicatieblad", "eu", "wet", "verdrag/artikel", "verdrag",
        "rechtspraak", "datum (dag)",
    },
}  # fmt: skip
PAPER = re.compile(
    r"(?P<dossier>\d{2}\s?\d{3})(?:[\s-](?P<suffix>[IVX]+[A-Z]?|\d{2}))?\b"
    r"(?:,\s*nr\.\s*(?P<number>\d+[a-z]?)|,\s*(?P<letter>[A-Z]+)\b)?"
)
YEARS = re.compile(r"(\d{4})[/-](\d{2,4})")


def read(name, case_set, law_names):
    """What the library finds in each case of a set, line by line; a line without a figure holds nothing it knows."""
    lines = [case.text.splitlines() for case in case_set.cases]
    asked = list(dict.fromkeys(line for case in lines for line in case if re.search(r"\d", line)))
    find(name, law_names, "Kamerstukken II 2009/10, 27858, nr. 88")  # loads the library once, for all processes
    with ProcessPoolExecutor(mp_context=get_context("fork")) as pool:
        answers = dict(zip(asked, pool.map(partial(find, name, law_names), asked, chunksize=8), strict=True))
    return [[found for line in case for found in answers.get(line, [])] for case in lines]


def find(name, law_names, line):
    """What the library finds in one line."""
    return nllegalcit_line(line) if name == "nllegalcit" else wetsuite_line(law_names, line)


def nllegalcit_line(line):
    """Findings of nllegalcit in one line. It prints parse trees to standard output, which are dropped."""
    import nllegalcit

    with contextlib.redirect_stdout(io.StringIO()):
        try:
            citations = nllegalcit.parse_citations(line)
        except Exception:  # whatever a library throws is an answer without findings
            return []
    return [_from_nllegalcit(citation) for citation in citations]


def _from_nllegalcit(citation):
    text = getattr(citation, "matched_text", str(citation))
    match type(citation).__name__:
        case "KamerstukCitation":
            chamber = getattr(citation.kamer, "value", citation.kamer)
            ids = paper_ids(citation.dossiernummer, citation.ondernummer, citation.vergaderjaar, chamber)
            return Found("kamerstuk", ids, text, alternatives=True)
        case "HandelingCitation":
            return Found("handelingen", proceedings_ids(citation), text, alternatives=True)
        case "EcliCitation":
            return Found("rechtspraak", (str(citation),), text, note="by nllegalcit")
        case _:
            return Found("rechtspraak", (f"ljn:{citation.code}",), text, note="by nllegalcit")


def paper_ids(dossier, number, years, chamber):
    """The identifiers a paper can have: those of the Eerste Kamer before 2009/10 carry the parliamentary year."""
    dossier = re.sub(r"^(\d{2})[.\s-]?(\d{3})", r"\1\2", str(dossier)).strip()
    stem = re.sub(r"[\s.]+", "-", dossier)
    ids = [f"kst-{stem}-{number}"]
    if years and str(chamber) in ("I", "EK"):
        ids.append(f"kst-{year_id(years)}-{stem}-{number}")
    return tuple(ids)


def year_id(years):
    """`2007/08` as identifiers write it: `20072008`."""
    match = YEARS.search(years.replace("–", "-"))
    if not match:
        return "?"
    first, second = match.groups()
    return first + (second if len(second) == 4 else first[:2] + second if second != "00" else f"{int(first) + 1}")


def proceedings_ids(citation):
    """The identifiers proceedings can have: by item, or by pages in the older series."""
    chamber = {"I": "ek", "EK": "ek"}.get(str(getattr(citation.kamer, "value", citation.kamer)), "tk")
    head = f"h-{chamber}-{year_id(citation.vergaderjaar)}"
    pages = re.sub(r"\D+", "-", str(citation.paginaverwijzing or "")).strip("-")
    return (f"{head}-{citation.vergaderingnummer}-{citation.itemnummer}", f"{head}-{pages}")


_patterns = None


def wetsuite_line(law_names, line):
    """Findings of wetsuite in one line, dates included."""
    import wetsuite.helpers.date

    patterns = wetsuite_patterns(law_names)
    found = [f for match in patterns.find_references(line) for f in _from_wetsuite(match, law_names)]
    texts, days = wetsuite.helpers.date.find_dates_in_text(line)
    return found + [Found("datum", (day.strftime("%Y-%m-%d"),), t) for t, day in zip(texts, days) if day]


def wetsuite_patterns(law_names):
    """The library's finder. It loads law names from its own host when imported; here it is given the names asked for."""
    global _patterns
    if _patterns is None:
        import wetsuite.datasets

        data = {number: ([name], []) for name, number in law_names.items()}
        wetsuite.datasets.load = lambda name: SimpleNamespace(data=data)
        import wetsuite.helpers.patterns

        _patterns = wetsuite.helpers.patterns
    return _patterns


def _from_wetsuite(match, law_names):
    text, details = match["text"], match.get("details") or {}
    match match["type"]:
        case "ecli":
            ids, kind = (text.rstrip("."),), "rechtspraak"
        case "vindplaats":
            parts = (details["what"], details["jaar"], details["nummer"] or "")
            ids, kind = ("-".join(part.strip(".") for part in parts),), "publicatieblad"
        case "celex":
            ids, kind = (f"celex:{text}",), "eu"
        case "kamerstukken":
            return _paper_of_wetsuite(text)
        case "artikel":
            number = {name.lower(): bwb for name, bwb in law_names.items()}.get(details.get("nameref", "").lower())
            ids, kind = ((f"jci1.3:c:{number}&artikel={details['artikel']}",) if number else ()), "artikel"
        case _:
            return []
    return [Found(kind, ids, text, note="by wetsuite")] if ids else []


def _paper_of_wetsuite(text):
    """The numbers in the text of a finding that has no parts of its own."""
    years = YEARS.search(text)
    chamber = "ek" if re.match(r"\D*\b(?:I|1)\b", text) else "tk"
    if text.startswith(("Aanhangsel", "Handelingen")):
        number = re.search(r"nr\.\s*(\d+)", text)
        item = re.search(r"item (\d+)", text)
        pages = re.search(r"(?:p|blz)\.\s*(\d+-\d+)", text)
        stem = f"{'ah' if text.startswith('Aanhangsel') else 'h'}-{chamber}-{year_id(text)}"
        tail = f"{number[1]}-{item[1]}" if number and item else pages[1] if pages else number and number[1]
        kind = "aanhangsel" if text.startswith("Aanhangsel") else "handelingen"
        return [Found(kind, (f"{stem}-{tail}",), text)] if tail else []
    paper = PAPER.search(text, years.end() if years else 0)
    number = paper and (paper["number"] or paper["letter"])
    if not number:
        return []
    dossier = paper["dossier"].replace(" ", "") + (f"-{paper['suffix']}" if paper["suffix"] else "")
    ids = paper_ids(dossier, number, years and years[0], "I" if chamber == "ek" else "II")
    return [Found("kamerstuk", ids, text, alternatives=True)]


def law_names(corpus):
    """The laws that the sets ask for: the most that a list of law names could give."""
    names = {}
    table = [(r["text"], r["target"]) for r in rows(corpus / "citations/law-articles.tsv")]
    table += [(r["as_written"], r["id"]) for r in rows(corpus / "citations/forms.tsv") if r["class"] == "wet"]
    for text, target in table:
        number = re.search(r"BWBR\d+", target)
        name = re.search(r"(?:\bvan (?:de|het) |^)(?!artikel)((?!.*\bvan (?:de|het) [A-Z]).+)$", text)
        if number and name and name[1] != "wet":
            names[name[1]] = number[0]
    return names
