"""Holds what was found against what is there."""

from collections import Counter
from dataclasses import dataclass, field

from model import rows


@dataclass
class Miss:
    """A mention that was not found, or one that should not have been."""

    row: str
    cls: str
    text: str
    expected: str
    got: str
    reason: str = ""


@dataclass
class Tally:
    """The count of one class."""

    gold: int = 0
    found: int = 0
    wrong: int = 0

    @property
    def precision(self):
        return self.found / (self.found + self.wrong) if self.found + self.wrong else None

    @property
    def recall(self):
        return self.found / self.gold if self.gold else None


@dataclass
class Result:
    """The counts of a set for one tool, with everything that went wrong."""

    tallies: dict
    misses: list = field(default_factory=list)
    wrongs: list = field(default_factory=list)
    disputed: list = field(default_factory=list)
    #: How often something was found that the set does not judge, by class.
    beside: Counter = field(default_factory=Counter)


def disputes(path):
    """Rows whose list is held to be wrong: set and line, with the reason."""
    return {(row["set"], row["line"]): row.get("reason", "") for row in rows(path)}


def score(case_set, found_by_case, disputed, by_place=True):
    """Counts a set. Without places a mention is right when all identifiers of a row are among its own."""
    result = Result({cls: Tally() for cls in case_set.classes})
    for case, found in zip(case_set.cases, found_by_case, strict=True):
        mentions = [m for f in found for m in case_set.reads(f, case)]
        _score_case(case_set, case, mentions, disputed, by_place, result)
    return result


def _score_case(case_set, case, mentions, disputed, by_place, result):
    left = _distinct(mentions) if by_place else list(mentions)
    expected = {i for gold in case.golds for i in gold.mention.ids}
    for gold in case.golds:
        match = next((m for m in left if _equal(gold.mention, m, by_place)), None)
        if match:
            left.remove(match)
        _count(case_set, gold, match, mentions, disputed, result)
    for mention in left:
        if mention.cls not in result.tallies:
            result.beside[mention.cls] += 1
        elif by_place or not mention.ids & expected:
            _count_wrong(case_set, case, mention, disputed, result)


def _distinct(mentions):
    """The same identifiers twice in one text are one answer where the set knows no places."""
    seen, result = set(), []
    for mention in mentions:
        key = (mention.cls, mention.ids, mention.span)
        if key not in seen:
            seen.add(key)
            result.append(mention)
    return result


def _equal(gold, mention, by_place):
    if gold.cls != mention.cls:
        return False
    if not by_place:
        return gold.ids <= mention.ids
    return gold.ids == mention.ids and (gold.span is None or gold.span == mention.span)


def _count(case_set, gold, match, mentions, disputed, result):
    reason = disputed.get((case_set.key, gold.row))
    if reason is not None:
        if not match:
            result.disputed.append(_miss(gold, mentions, reason))
        else:
            result.disputed.append(Miss(gold.row, gold.cls, gold.mention.text, _ids(gold.mention), "as listed", reason))
        return
    tally = result.tallies[gold.cls]
    tally.gold += 1
    if match:
        tally.found += 1
    else:
        result.misses.append(_miss(gold, mentions, ""))


def _count_wrong(case_set, case, mention, disputed, result):
    row = f"+{mention.span[0]}" if mention.span and len(case_set.cases) == 1 else case.row
    miss = Miss(row, mention.cls, mention.text, "", _ids(mention))
    reason = disputed.get((case_set.key, row))
    if reason is not None:
        miss.reason = reason
        result.disputed.append(miss)
        return
    result.tallies[mention.cls].wrong += 1
    result.wrongs.append(miss)


def _miss(gold, mentions, reason):
    near = [m for m in mentions if _touches(gold.mention.span, m.span)]
    got = "; ".join(f"{m.cls} {_ids(m)}" + (f" «{m.text}»" if m.text != gold.mention.text else "") for m in near)
    return Miss(gold.row, gold.cls, gold.mention.text, _ids(gold.mention), got or "nothing", reason)


def _touches(one, other):
    return one is None or other is None or one[0] < other[1] and other[0] < one[1]


def _ids(mention):
    return ", ".join(sorted(mention.ids))
