"""Papers of ten sections, and what their texts name.

A paper depends on the seed and its own number alone, so that a small site is the beginning of a larger one.
"""

import datetime
from dataclasses import dataclass

from dice import Dice
from vocabulary import Vocabulary, capitalised

SEED = 20221223
SECTIONS = 10
#: Bytes of a section's file, front matter and all.
SIZE = 6_800
FIRST_DOSSIER = 30_001
#: About what a section goes beyond the size where its last sentence may begin at any byte before it.
SENTENCE = 120
PAPERS_OF_DOSSIER = 5
FIRST_DAY = datetime.date(2016, 1, 4)
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()


@dataclass(frozen=True)
class Paper:
    """A paper with its sections."""

    slug: str
    title: str
    date: datetime.date
    dossier: str
    number: int
    text: str
    sections: tuple

    def page(self, section):
        """The page of a section in the output folder, of either generator."""
        return f"{self.slug}/{section.slug}.html"


@dataclass(frozen=True)
class Section:
    """A section: its text in Markdown, and the titles of what it names, by index."""

    number: int
    slug: str
    title: str
    text: str
    terms: dict


class Papers:
    """Makes papers, each by its number from 0."""

    def __init__(self, registers, seed=SEED):
        self._registers = registers
        self._seed = seed
        self._vocabulary = Vocabulary()

    def paper(self, index):
        """The paper with this number."""
        dice = Dice(f"{self._seed} {index}")
        date = FIRST_DAY + datetime.timedelta(days=dice.below(3000))
        title = capitalised(f"{self._vocabulary.noun(dice)} en {self._vocabulary.noun(dice)}")
        return Paper(
            slug=f"brief-{index + 1:05}",
            title=title,
            date=date,
            dossier=dossier(index // PAPERS_OF_DOSSIER),
            number=200 + index % PAPERS_OF_DOSSIER,
            text=self._vocabulary.sentence(dice),
            sections=tuple(self._section(dice, index, number, date) for number in range(1, SECTIONS + 1)),
        )

    def _section(self, dice, paper, number, date):
        noun = self._vocabulary.noun(dice)
        draft = Draft(dice, self._vocabulary, self._registers, paper, date)
        return Section(number, f"{noun}-{number}", capitalised(f"{noun} en {self._vocabulary.noun(dice)}"), draft.text(), draft.terms)


class Draft:
    """The text of one section while it is written, and what it has named so far."""

    def __init__(self, dice, vocabulary, registers, paper, date):
        self._dice = dice
        self._vocabulary = vocabulary
        self._registers = registers
        self._paper = paper
        self._date = date
        self.terms = {}

    def text(self):
        """Paragraphs under headings until the size is reached, what is named among them at even distances."""
        dice = self._dice
        naming = dice.shuffled(self._naming())
        has_note, has_table = dice.is_one_of(3), dice.is_one_of(4)
        blocks = [self._table()] if has_table else []
        note = f"[^1]: {self._paper_sentence()}" if has_note else ""
        size = sum(len(block.encode()) + 2 for block in [*blocks, note]) + 40
        distance = (SIZE - size) // (len(naming) + 1)
        sentences, texts, next_naming = [], [], distance
        while size < SIZE - SENTENCE:
            is_due = naming and size >= next_naming
            sentence = naming.pop() if is_due else self._vocabulary.sentence(dice)
            next_naming += distance if is_due else 0
            sentences.append(sentence)
            size += len(sentence.encode()) + 1
            if dice.is_one_of(5):
                texts.append(" ".join(sentences))
                sentences = []
        texts.append(" ".join(sentences + naming))
        return self._laid_out([text for text in texts if text], blocks, note)

    def _laid_out(self, texts, blocks, note):
        result = []
        for number, text in enumerate(texts):
            if number % 4 == 3:
                result.append(f"## {capitalised(self._vocabulary.noun(self._dice))}")
            result.append(text + "[^1]" if note and number == 0 else text)
            result += blocks if number == 1 else []
        return "\n\n".join(result + [note] if note else result) + "\n"

    def _table(self):
        nouns = [self._vocabulary.noun(self._dice) for _ in range(4)]
        rows = [f"| {noun} | {self._dice.between(1, 99)} | {self._dice.between(1, 99)} |" for noun in nouns]
        return "\n".join(["| onderdeel | aantal | aandeel |", "|---|--:|--:|", *rows])

    def _naming(self):
        papers = [self._paper_sentence() for _ in range(self._dice.between(4, 6))]
        dates = [self._date_sentence() for _ in range(2)]
        names = [self._name_sentence(self._registers[n]) for n in (0, 0, 1, 1, 2)]
        return [*papers, *dates, self._amount_sentence(), *names]

    def _noun(self):
        return self._vocabulary.noun(self._dice)

    def _paper_sentence(self):
        """Half of the papers named are of the own dossier, the others of earlier ones, the later the more often."""
        own = self._paper // PAPERS_OF_DOSSIER
        earlier = self._dice.pick_zipf(range(own + 1)) if self._dice.is_one_of(2) else 0
        number = dossier(own - earlier)
        paper = self._dice.pick_zipf(range(1, 200))
        self._name("kamerstukken", f"Kamerstuk {number}, nr. {paper}")
        cited = self._dice.pick(["Kamerstuk {}, nr. {}", "Kamerstukken II 2020/21, {}, nr. {}"]).format(number, paper)
        return self._dice.pick(["{clause} ({cited}).", "Over de {noun} gaat {cited}.", "Zie voor de {noun} ook {cited}."]).format(
            clause=self._vocabulary.clause(self._dice), noun=self._noun(), cited=cited
        )

    def _date_sentence(self):
        day = self._date - datetime.timedelta(days=self._dice.pick_zipf(range(1, 1000)))
        text = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        self._name("data", text)
        return f"Op {text} is de {self._noun()} {self._dice.pick(['besproken', 'gestart', 'aangepast'])}."

    def _amount_sentence(self):
        amount = f"EUR {self._dice.between(1, 999)} miljoen"
        self._name("bedragen", amount)
        return f"Voor de {self._noun()} is {amount} beschikbaar."

    def _name_sentence(self, register):
        entry = self._dice.pick_zipf(register.entries)
        self._name(register.key, f"{entry.title} ({entry.party})" if entry.party else entry.title)
        name = self._dice.pick(entry.names)
        if register.kind == "members":
            return f"Het lid {name} vroeg naar de {self._noun()}."
        return self._dice.pick(["De {noun} past bij {name}.", "Volgens {name} is de {noun} haalbaar."]).format(
            noun=self._noun(), name=name
        )

    def _name(self, index, title):
        terms = self.terms.setdefault(index, [])
        if title not in terms:
            terms.append(title)


def dossier(index):
    """The number of the dossier at this index, as it is printed."""
    number = FIRST_DOSSIER + index
    return f"{number // 1000} {number % 1000:03}"
