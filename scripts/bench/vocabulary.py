"""Dutch words for sentences that read like a parliamentary paper and say nothing.

All nouns take the article "de", and no word is one that Griffie recognises by itself.
"""

from dice import Dice

#: First parts of compounds.
STEMS = """
water dijk energie onderwijs zorg woning bouw landbouw natuur bodem lucht haven spoor weg fiets binnenvaart kust rivier
duin polder veen klimaat warmte stroom gas wind zon arbeids markt jeugd ouderen wijk dorps stads buurt veiligheids data
netwerk keten grens handels industrie innovatie kennis cultuur media sport voedsel visserij bos drink riool toezichts
""".split()
#: Last parts of compounds, which are nouns by themselves too.
HEADS = """
aanpak begroting planning maatregel regeling toets opgave ontwikkeling uitvoering bijdrage subsidie vergunning
voorziening verkenning evaluatie monitoring norm richting keuze afweging inzet samenwerking afspraak termijn fase
stap doelstelling ambitie behoefte vraag sector organisatie taak rol lening investering verdeling heffing bescherming
kwaliteit capaciteit schade ruimte functie partner ondernemer bewoner werkgever werknemer onderzoeker adviseur
leverancier gebruiker beheerder inspecteur agenda tabel kaart methode techniek voorraad zekerheid strategie
toename afname prognose
""".split()
VERBS = """
vraagt toont steunt vergroot beperkt bepaalt versterkt volgt betreft raakt verandert vermindert bevordert ondersteunt
beschrijft vereist vormt verlengt versnelt vertraagt verbetert belemmert dekt draagt verdeelt overschrijdt verklaart
weerspiegelt verbindt voorkomt vervangt herziet begrenst kent omvat regelt waarborgt
""".split()
PARTICIPLES = """
besproken onderzocht uitgewerkt aangepast vastgesteld verlengd gestart voltooid gedeeld beoordeeld geraamd getoetst
verbeterd vergeleken beschreven voorbereid toegelicht aangevuld gewogen gemeten verkend ingepast afgestemd verdeeld
""".split()
ADJECTIVES = """
nieuwe brede lokale regionale nationale duurzame tijdelijke structurele financiële juridische technische digitale
openbare zorgvuldige bestaande toekomstige gezamenlijke aanvullende jaarlijkse eerdere latere beschikbare noodzakelijke
haalbare onafhankelijke maatschappelijke economische sociale ruimtelijke bestuurlijke praktische eenvoudige complexe
belangrijke beperkte volledige voorlopige verwachte gewenste huidige
""".split()
ADVERBS = """
zo daarom daarbij vooral inmiddels vaak soms opnieuw eerder verder nog steeds geleidelijk zorgvuldig nauwelijks
grotendeels bovendien echter immers tegelijk doorgaans
""".split()
PREPOSITIONS = "van voor met bij over in op door na tegen onder tussen binnen zonder naar".split()
JOINING = "en maar want terwijl zodat omdat als hoewel waarbij".split()

#: Kinds of words in an order that makes a sentence.
PATTERNS = [
    "de noun verb de adjective noun preposition de noun",
    "adverb verb de noun de noun preposition de adjective noun",
    "preposition de adjective noun wordt de noun preposition de noun participle",
    "de adjective noun is adverb participle preposition de noun en de noun",
    "de noun verb adverb de noun , joining de noun de adjective noun verb",
    "de noun preposition de noun is niet participle , maar verb wel de adjective noun",
    "het is adverb een noun die de noun verb preposition een adjective noun",
    "wie de noun verb , verb adverb ook de adjective noun preposition de noun",
]


class Vocabulary:
    """The lists of words in the order of how often each is drawn."""

    def __init__(self):
        dice = Dice("vocabulary")
        stems = sorted(set(STEMS))
        heads = sorted(set(HEADS))
        compounds = [stem + head for stem in stems for head in heads]
        self.nouns = dice.shuffled(heads) + dice.shuffled(compounds)
        self._lists = {
            "noun": self.nouns,
            "verb": VERBS,
            "participle": PARTICIPLES,
            "adjective": ADJECTIVES,
            "adverb": ADVERBS,
            "preposition": PREPOSITIONS,
            "joining": JOINING,
        }
        self._patterns = [pattern.split() for pattern in PATTERNS]

    @property
    def words(self):
        """All forms a text can hold."""
        fixed = {word for pattern in self._patterns for word in pattern if word not in self._lists and word != ","}
        return fixed.union(*self._lists.values())

    def noun(self, dice):
        """A noun, without its article."""
        return dice.pick_zipf(self.nouns)

    def sentence(self, dice):
        """A whole sentence with its full stop."""
        return self.clause(dice) + "."

    def clause(self, dice):
        """A sentence without its full stop."""
        words = [dice.pick_zipf(self._lists[kind]) if kind in self._lists else kind for kind in dice.pick(self._patterns)]
        return capitalised(" ".join(words).replace(" ,", ","))


def capitalised(text):
    """The same with a capital at its head."""
    return text[0].upper() + text[1:]
