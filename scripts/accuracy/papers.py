"""Forms of citation, page feet, replaced motions, debates, and laws: one short text a row, compared by identifier."""

import gzip
import json
import re

from model import Case, CaseSet, Gold, mention, rows, slug

#: Kinds with an identifier that a form can be held against. Dates, sums and names inside a form are no answer to it.
KINDS = {
    "kamerstuk", "dossier", "aanhangsel", "handelingen", "publicatieblad", "eu", "rechtspraak", "kamerdocument",
    "motie", "amendement", "artikel", "wet",
}  # fmt: skip
FORMS = (
    "Identifiers of each row; a row can have several. A number of the House counts without `kv-tk-` in front. A motion for which "
    "no number is found is a miss, not wrong."
)


def forms(corpus):
    """Ninety-three forms of citation, by class."""
    table = rows(corpus / "citations/forms.tsv")
    cases, skipped = [], []
    for row in table:
        identifiers = _form_identifiers(row)
        if not identifiers or any("?" in i for i in identifiers):
            skipped.append(f"row {row['row']}: `{row['as_written']}`")
            continue
        golds = [Gold(mention(row["class"], [i], row["as_written"]), row["row"]) for i in identifiers]
        cases.append(Case(row["row"], row["as_written"], golds))
    classes = list(dict.fromkeys(row["class"] for row in table))
    notes = [("Rows without an identifier in the list, not counted", skipped)]
    return CaseSet("forms", "Forms of citation", FORMS, cases, classes, _by_row, notes=notes)


def _form_identifiers(row):
    """The identifiers of a row in Griffie's spelling."""
    if row["class"] == "overig":
        return row["as_written"].split(" / ")
    treaty = re.fullmatch(r"vn-handvest#(\d+)(?:-(\d+))?", row["id"] or "")
    if treaty:
        return [f"vn-handvest#art-{treaty[1]}" + (f"-lid-{treaty[2]}" if treaty[2] else "")]
    return [bare(i) for i in (row["id"] or "").split(";") if i]


def _by_row(found, case):
    """Each identifier, as the class of the row."""
    return _identifiers(found, case, case.golds[0].cls)


def _papers(found, case):
    """Each identifier of a paper, also that of a motion."""
    return _identifiers(found, case, "kamerstuk") if found.kind in {"kamerstuk", "motie", "amendement"} else []


def _laws(found, case):
    """Each identifier of a law or act."""
    return _identifiers(found, case, "wet")


def _identifiers(found, case, cls):
    if found.kind not in KINDS:
        return []
    ids = [_as_deep_as(case, bare(i)) for i in found.ids if _says_a_number(found.kind, i)]
    groups = [ids] if found.alternatives and ids else [[i] for i in ids]
    return [mention(cls, group, found.text) for group in groups]


def _says_a_number(kind, identifier):
    """Motions and letters without a number have a name for an identifier."""
    return kind not in ("motie", "document") or identifier.startswith(("kst-", "ah-"))


def bare(identifier):
    """Without the register's folder or the sort of a number of the House in front."""
    return re.sub(r"^(?:kv-tk-|artikelen/)(?=\d{4}[DZ]|vn-)", "", identifier)


def _as_deep_as(case, identifier):
    """Where the list names the article only, so does the comparison; a paragraph that is read is not wrong."""
    deep = any("-lid-" in i or "-onderdeel-" in i for gold in case.golds for i in gold.mention.ids)
    return identifier if deep else re.sub(r"&(?:lid|onderdeel|o)=.*", "", identifier)


def page_feet(corpus):
    """The feet of the pages of real motions."""
    return _texts(corpus, "motion-page-feet", "Page feet of motions")


def replaced(corpus):
    """What a changed motion takes the place of."""
    return _texts(corpus, "replaced-motions", "Replaced motions")


def _texts(corpus, key, title):
    cases = [
        Case(row["row"], row["text"], [Gold(mention("kamerstuk", [i], row["text"]), row["row"]) for i in row["ids"].split(";")])
        for row in rows(corpus / f"citations/{key}.tsv")
    ]
    return CaseSet(key, title, "Identifiers of each row.", cases, ["kamerstuk"], _papers)


def debate_lines(corpus):
    """The lines of the debates, as dictionaries."""
    lines = (corpus / "citations/debates.jsonl").read_text(encoding="utf-8").splitlines()
    return [dict(json.loads(line), row=str(number)) for number, line in enumerate(lines, 1)]


def debates(corpus):
    """The numbers in debates that the official record links."""
    cases = []
    for line in debate_lines(corpus):
        golds = [Gold(mention("kamerstuk", [ref["doc"]], ref["text"]), line["row"]) for ref in line["refs"]]
        cases.append(Case(line["row"], line["text"], golds))
    about = "Identifiers of each line, by the links of the official record; a number in a line without a link is wrong."
    return CaseSet("debates", "Debates", about, cases, ["kamerstuk"], _papers)


def laws(corpus):
    """Articles of laws and acts of the EU."""
    cases, unclear = [], []
    for row in rows(corpus / "citations/law-articles.tsv"):
        if re.search(r"\bvan de wet$", row["text"]):
            unclear.append(f"row {row['row']}: `{row['text']}`")
            continue
        target = row["target"] if row["target"].startswith("jci") else f"celex:{row['target']}"
        cases.append(Case(row["row"], row["text"], [Gold(mention("wet", [target], row["text"]), row["row"])]))
    about = "Law and article; the list names no paragraphs, so that a paragraph that is read is not judged."
    notes = [("Rows that say 'de wet': ambiguous without the text around them, not counted", unclear)]
    return CaseSet("law-articles", "Articles of laws", about, cases, ["wet"], _laws, notes=notes)


def motion_texts(corpus):
    """Whole motions: their own number must be found, and every paper that is found must exist."""
    known = known_papers(corpus)
    folder = corpus / "corpora/motion-texts"
    cases = []
    for row in sorted(rows(folder / "index.tsv"), key=lambda row: row["file"]):
        text = (folder / row["file"]).read_text(encoding="utf-8")
        cases.append(Case(row["file"], text, [Gold(mention("eigen nummer", [row["id"]], row["id"]), row["file"])]))
    about = (
        "The number at the foot of each motion (*eigen nummer*). Other papers are held against the identifiers of papers "
        "published to early 2025: one that does not exist is wrong (*bestaat niet*)."
    )

    def reads(found, case):
        """The motion's own number; another paper only when it does not exist."""
        if found.kind not in ("kamerstuk", "motie"):
            return []
        own = next(iter(case.golds[0].mention.ids))
        ids = [i for i in found.ids if i.startswith("kst-")]
        return [
            mention("eigen nummer" if slug(i) == own else "bestaat niet", [i], found.text)
            for i in ids
            if slug(i) == own or slug(i) not in known
        ]

    return CaseSet("motion-texts", "Whole motions", about, cases, ["eigen nummer", "bestaat niet"], reads, False)


def debates_known(corpus):
    """The same debates: every paper that is found must exist."""
    known = known_papers(corpus)
    cases = [Case(line["row"], line["text"], []) for line in debate_lines(corpus)]

    def reads(found, case):
        """A paper that does not exist."""
        ids = found.ids if found.kind in ("kamerstuk", "motie") else ()
        missing = [i for i in ids if i.startswith("kst-") and slug(i) not in known]
        return [mention("bestaat niet", [i], found.text) for i in missing]

    about = "Every paper that is found in the debates, held against the published identifiers."
    return CaseSet("debates-known", "Debates: papers that exist", about, cases, ["bestaat niet"], reads)


_known = {}


def known_papers(corpus):
    """Slugs of the identifiers of published papers, read once."""
    if corpus not in _known:
        with gzip.open(corpus / "corpora/known-papers.txt.gz", "rt", encoding="utf-8") as file:
            _known[corpus] = {line.strip().lower() for line in file}
    return _known[corpus]
