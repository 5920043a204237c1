"""The three registers with names that texts mention: instruments, organisations, members. Nothing and nobody here exists."""

from dataclasses import dataclass, field

PROGRAMMES = "Programma Fonds Actieplan Investeringsplan Noodfonds Meerjarenplan Subsidieregeling Stimuleringsregeling".split()
AIMS = "Schone Vitale Veilige Slimme Groene Levende Sterke Open".split()
FIELDS = "Binnenvaart Duinen Rivieren Buurten Havens Bodems Akkers Netten Dorpen Kusten".split()
BODIES = "Stichting Agentschap Vereniging Instituut Toezichthouder Kenniscentrum".split()
DOMAINS = """
Rivierbeheer Kustlijn Veenweide Warmtenet Bodemdaling Binnenhavens Landschap Zoetwater Stadsranden Spoorbouw Geluidsmeting
Akkerbouw Getijdenkracht Houtbouw Erfgoedbeheer Luchtmeting Dijkbouw Oeverherstel Netbeheer Voedselketen Grondstromen
Jeugdwerk Wijkbouw Datakwaliteit Scheepsherstel Bosbouw Visstand Taalonderwijs Sluisbeheer Weidegang Zandwinning
Hoogwater Windmeting Zonnestroom Vrachtverkeer Ketentoezicht Duinbeheer Loodswezen Bruggenbouw Oogstramingen
""".split()
SURNAMES = """
Terpstra Dijkgraaf Polderman Veenhuis Waterdrager Sluijter Duinkerk Havenaar Kwelder Rietveen Oeverman Wierda Zandstra
Meerkoet Slootweg Vlietland Brugman Weidenaar Bosma Heidekamp Kreekman Geestland Terwoude Landheer Molenwijk
Zeilmaker Schorrebeek Griendman Zomerdijk Winterdijk Noordkade Zuidkade Oostkade Westkade Hoogkerk Laagveen Polderhoek
Rivierman Duinzicht Kustverloren
""".split()
INITIALS = "A.B. C.D. E.F. G.H.".split()
PARTIES = "VVD D66 CDA SP PvdA GroenLinks".split()


@dataclass(frozen=True)
class Entry:
    """What a register knows of one name, and the words by which a text mentions it."""

    slug: str
    title: str
    kind: str = ""
    abbreviation: str = ""
    party: str = ""
    names: tuple = field(default=())


@dataclass(frozen=True)
class Register:
    """A register: folder, title, its kind in Griffie, entries."""

    key: str
    title: str
    kind: str
    entries: tuple


def registers():
    """Instruments, organisations, members."""
    return [
        Register("instrumenten", "Instrumenten", "instruments", tuple(_instruments())),
        Register("organisaties", "Organisaties", "organisations", tuple(_organisations())),
        Register("kamerleden", "Kamerleden", "members", tuple(_members())),
    ]


def _instruments():
    for number, (programme, aim, place) in enumerate((p, a, f) for p in PROGRAMMES for a in AIMS for f in FIELDS):
        yield _entry(number, f"{programme} {aim} {place}", programme.lower())


def _organisations():
    for number, (body, domain) in enumerate((b, d) for b in BODIES for d in DOMAINS):
        yield _entry(number, f"{body} {domain}", body.lower())


def _entry(number, title, kind):
    """An entry; one in four has an abbreviation: two letters of each word."""
    abbreviation = "".join(word[:2] for word in title.split()).upper() if number % 4 == 0 else ""
    names = (title, abbreviation) if abbreviation else (title,)
    return Entry(title.lower().replace(" ", "-"), title, kind, abbreviation, names=names)


def _members():
    for number, surname in enumerate(SURNAMES):
        for party in (PARTIES[number % len(PARTIES)], PARTIES[(number + 1) % len(PARTIES)]):
            initials = INITIALS[number % len(INITIALS)]
            slug = f"{surname}-{party}".lower()
            yield Entry(slug, f"{initials} {surname}", party=party, names=(f"{surname} ({party})",))
