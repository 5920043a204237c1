"""European Case Law Identifiers: strings that are well formed, and strings that are not."""

import re

from model import Case, CaseSet, Gold, mention, slug

#: Council conclusions 2011/C 127/01: five parts; a country or union, a court of one to seven letters and figures, a year of
#: four figures, an ordinal of up to twenty-five letters, figures and stops. A sixth part makes it something else.
WELL_FORMED = re.compile(
    r"(?<![A-Z0-9])ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:"
    r"(?=[A-Z0-9])[A-Z0-9.]{1,25}(?<!\.)(?![A-Z0-9]|\.[A-Z0-9]|:[A-Z0-9])",
    re.IGNORECASE,
)
DUTCH_ORDINAL = re.compile(r"[A-Z]{2}\d{4}|[1-9]\d{0,5}", re.IGNORECASE)
COUNTRIES = set(
    "AT BE BG CY CZ DE DK EE EL ES EU FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK GB CE EP NO CH".split()
)


def sets(corpus):
    """Both files, judged by the rules and not by where they were collected."""
    return [_good(corpus), _bad(corpus)]


def lines(corpus, name):
    """The strings with the escapes of their collector undone, each with its number."""
    text = (corpus / f"citations/{name}.txt").read_text(encoding="utf-8")
    return [(str(n), re.sub(r"\\(?:n|t|r|xa0)", " ", line)) for n, line in enumerate(text.splitlines(), 1)]


def well_formed(text):
    """All well-formed identifiers of a text, in the order of the text."""
    return [match[0] for match in WELL_FORMED.finditer(text)]


def _cases(corpus, name):
    for number, line in lines(corpus, name):
        yield Case(number, line, [Gold(mention("rechtspraak", [e], e), number) for e in dict.fromkeys(well_formed(line))])


def _good(corpus):
    cases = list(_cases(corpus, "ecli-good"))
    without = [f"line {case.row}: `{case.text.split()[0]}`" for case in cases if not case.golds]
    odd = [f"line {case.row}: `{gold.mention.text}`" for case in cases for gold in case.golds if is_odd(gold.mention.text)]
    notes = [("Lines without a well-formed identifier", without), ("Well formed but odd, counted", odd)]
    about = "Every well-formed identifier of a line, judged by the rules of the Council conclusions 2011/C 127/01."
    return CaseSet("ecli-good", "Well-formed ECLIs", about, cases, ["rechtspraak"], reads, notes=notes)


def _bad(corpus):
    cases = list(_cases(corpus, "ecli-bad"))
    holding = [f"line {case.row}: {', '.join(f'`{g.mention.text}`' for g in case.golds)}" for case in cases if case.golds]
    about = (
        "Nothing may be found as well formed. An identifier that a tool mends (and, in the case of Griffie, says so) is "
        "counted apart and not judged."
    )
    notes = [("Lines of the list that hold a well-formed identifier after all, counted as such", holding)]
    return CaseSet("ecli-bad", "Malformed ECLIs", about, cases, ["rechtspraak"], reads, notes=notes)


def is_odd(ecli):
    """Whether a well-formed identifier is of a kind that its country does not give out."""
    _, country, court, year, ordinal = ecli.upper().split(":")
    if country not in COUNTRIES or not 1900 <= int(year) <= 2026:
        return True
    return country == "NL" and not DUTCH_ORDINAL.fullmatch(ordinal)


def reads(found, case):
    """A judgment; one that was mended counts apart."""
    if found.kind != "rechtspraak":
        return []
    expected = {i for gold in case.golds for i in gold.mention.ids}
    result = []
    for identifier in found.ids:
        is_mended = slug(identifier) not in expected and not WELL_FORMED.fullmatch(found.text.strip())
        cls = "mended" if is_mended and found.note and WELL_FORMED.fullmatch(identifier) else "rechtspraak"
        result.append(mention(cls, [identifier], found.text))
    return result
