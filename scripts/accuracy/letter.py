"""The letter of the first site, against the list of what it names: place by place."""

import re

from model import Case, CaseSet, Gold, Mention, mention, rows

DATE = "2022-12-23"
NOT_MEASURED = {"kop", "voetnoot", "url"}
CLASSES = [
    "kamerstuk", "handelingen", "motie", "kamerlid", "bewindspersoon", "persoon", "organisatie", "instrument",
    "document", "verdrag/artikel", "bedrag", "adviesparagraaf", "datum (dag)", "datum (periode)", "overig",
]  # fmt: skip
#: The class of the list that each kind of Griffie belongs to. Kinds that are not here (countries) the list does not hold.
KINDS = {
    "kamerstuk": "kamerstuk", "dossier": "kamerstuk", "aanhangsel": "handelingen", "handelingen": "handelingen",
    "motie": "motie", "moties": "motie", "kamerlid": "kamerlid", "kamerleden": "kamerlid", "bedrag": "bedrag",
    "bewindspersonen": "bewindspersoon", "bewindspersoon": "bewindspersoon", "personen": "persoon", "organisaties": "organisatie",
    "instrumenten": "instrument", "document": "document", "documenten": "document", "stukken": "document",
    "artikel": "verdrag/artikel", "artikelen": "verdrag/artikel", "adviesparagraaf": "adviesparagraaf",
    "wet": "overig", "publicatieblad": "overig", "eu": "overig", "rechtspraak": "overig", "kamerdocument": "overig",
}  # fmt: skip
#: Remarks in the place of an identifier, and what they stand for; none for what must not be linked.
REMARKS = {"(not yet existing function)": "eurocommissaris-veiligheid", "(generic) EU defence ministers": None}


def sets(corpus):
    """The letter with its wraps undone, and as it is in the PDF."""
    plain = (corpus / "seed/unwrapped.md").read_text(encoding="utf-8")
    wrapped = (corpus / "seed/letter.txt").read_text(encoding="utf-8")
    golds = list(gold_rows(corpus))
    places = alignment(plain, wrapped)
    in_pdf = [Gold(_placed(gold.mention, places, wrapped), gold.row) for gold in golds]
    return [
        _set("letter", "The letter with its wraps undone", plain, golds),
        _set("letter-pdf", "The letter as text from its PDF", wrapped, in_pdf),
    ]


def _set(key, title, text, golds):
    about = (
        "Exact place and identifier; for members of parliament the place. Of an advice paragraph the number counts, because "
        "the text alone does not say of which report. A paper named by its title, without its number, is a document. Headings, "
        "marks of notes and addresses are not measured."
    )
    case = Case("1", text, golds)
    return CaseSet(key, title, about, [case], CLASSES, reads, lines=False, date=DATE, joins=True, beside=key == "letter")


def gold_rows(corpus):
    """The rows of the list that are measured."""
    for row in rows(corpus / "seed/gold.tsv"):
        cls, identifiers = row["class"], _identifiers(row)
        if cls in NOT_MEASURED or not identifiers:
            continue
        if cls == "datum":
            cls = _date_class(identifiers[0])
        span = (int(row["start"]), int(row["end"]))
        yield Gold(mention(cls, identifiers, row["text"], span), row["row"])


def _identifiers(row):
    identifier = row["id"]
    if identifier in REMARKS:
        return [REMARKS[identifier]] if REMARKS[identifier] else []
    match row["class"]:
        case "motie":
            return [identifier.split("|")[-1]]
        case "bewindspersoon":
            return [identifier.split("|")[0]]
        case "kamerlid":
            return ["lid"]
        case "adviesparagraaf":
            return [identifier.split("#")[-1]]
        case "datum":
            return [identifier]
        case _:
            return identifier.split(";")


def _date_class(identifier):
    return "datum (dag)" if re.fullmatch(r"\d{4}-\d\d-\d\d", identifier) else "datum (periode)"


def reads(found, case):
    """What an object counts as, in its place."""
    cls = KINDS.get(found.kind)
    identifiers = list(found.ids)
    if found.kind == "kamerstuk" and not re.search(r"\d{2}\s?\d{3}", found.text):
        cls = "document"  # a letter by its title, which the list calls a document
    if found.kind == "datum":
        cls = _date_class(identifiers[0] if identifiers else "")
        identifiers = [";".join(identifiers)]
    elif cls == "kamerlid":
        identifiers = ["lid"]
    elif cls == "adviesparagraaf":
        identifiers = [i.split("#")[-1] for i in identifiers]
    return [mention(cls, identifiers, found.text, (found.start, found.end))] if cls else []


def alignment(plain, wrapped):
    """For each character of the unwrapped letter its place in the other, nothing for blanks and hyphens.

    The texts are the same but for blanks, hyphens, and notes, which stand in mid-page there and at the end here.
    """
    ours, theirs = squeezed(plain), squeezed(wrapped)
    letters = "".join(c for c, _ in theirs)
    places, there = {}, 0
    for here, (character, offset) in enumerate(ours):
        if there >= len(theirs) or theirs[there][0] != character:
            ahead = "".join(c for c, _ in ours[here : here + 20])
            jump = letters.find(ahead, there)
            there = jump if jump >= 0 else letters.find(ahead)
            if there < 0:
                raise SystemExit(f"seed/letter.txt and seed/unwrapped.md part at '{ahead}'")
        places[offset] = theirs[there][1]
        there += 1
    return places


def squeezed(text):
    """The characters without blanks, hyphens and marks of headings and notes, with their offsets."""
    return [(c, i) for i, c in enumerate(text) if not c.isspace() and c not in "-#[^]:"]


def _placed(gold, places, wrapped):
    inside = [places[i] for i in range(*gold.span) if i in places]
    span = (inside[0], inside[-1] + 1)
    return Mention(gold.cls, gold.ids, gold.text, span)
