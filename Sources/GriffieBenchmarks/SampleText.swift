/// A text like the proceedings: sentences with and without citations, in an order that a fixed seed gives.
enum SampleText {
  /// Half a megabyte, with about two citations in a thousand bytes.
  static let bytes: [UInt8] = {
    var generator = Generator(state: 20_221_223)
    var text: [UInt8] = []
    while text.count < 500_000 {
      let list = generator.next(below: 16) == 0 ? citing : plain
      text += list[generator.next(below: list.count)].utf8
      text.append(generator.next(below: 6) == 0 ? 0x0A : 0x20)
    }
    return text
  }()

  /// A linear congruential generator, with the constants of Knuth's MMIX.
  private struct Generator {
    var state: UInt64

    mutating func next(below count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  private static let plain = [
    "De voorzitter: Dan zijn wij toe aan het volgende onderwerp van vandaag.",
    "Het water staat hoog en de dijk houdt, maar hoelang nog is een vraag die niemand met zekerheid beantwoordt.",
    "Ik begrijp goed dat bewoners zich zorgen maken over de gevolgen voor hun huis en hun bedrijf.",
    "Daarover spreken we verder in de commissie, zodra de cijfers er zijn.",
    "Wie een brug bouwt, moet ook weten wie haar onderhoudt en wie dat betaalt.",
    "Er is in de afgelopen jaren veel gebeurd, en toch is het gevoel dat het stilstaat niet helemaal onterecht.",
    "Dank u wel, voorzitter.",
    "Gemeenten en provincies vragen al langer om duidelijkheid, en die krijgen ze nog voor de zomer.",
    "De kosten vallen hoger uit dan geraamd, vooral doordat materialen schaars zijn geworden.",
    "Mijn vraag was een andere, namelijk of het kabinet bereid is om met de sector in gesprek te gaan.",
    "Dat lijkt me een verstandig voorstel; ik laat het oordeel daarover aan de Kamer.",
    "De beraadslaging wordt geschorst en over een kwartier hervat.",
    "Op de scholen in het noorden is het tekort aan leraren het grootst, ondanks alle maatregelen.",
    "Wij zien dat jongeren steeds later een woning vinden en daardoor langer bij hun ouders blijven.",
    "Als de regels eenvoudiger worden, dan houden mensen meer tijd over voor hun eigenlijke werk.",
    "Het onderzoek laat zien dat de aanpak werkt wanneer buurt, politie en hulpverleners samen optrekken.",
    "Geachte collega's, mag ik uw aandacht voor de orde van de vergadering?",
    "Een deel van het spoor moet vernieuwd worden, want de bovenleiding is ruim veertig jaar oud.",
    "Zo'n fonds is geen doel op zich: het gaat erom wat er met het geld gebeurt.",
    "De heer de Groot is helaas verhinderd; zijn inbreng volgt op een later moment schriftelijk.",
    "Boeren langs de rivier hebben in een droge zomer andere zorgen dan in een natte winter.",
    "Tot slot: vertrouwen komt te voet en gaat te paard, ook bij de uitvoering van goede plannen.",
  ]

  private static let citing = [
    "Ik verwijs naar de brief van 16 december 2022 (Kamerstuk 36 045, nr. 97) over de dijken.",
    "De motie van het lid Van der Waal (Kamerstuk 35 925 XII, nr. 48) vraagt om een plan.",
    "In artikel 4:15, tweede lid, van de Algemene wet bestuursrecht staat wanneer de termijn stilstaat.",
    "De Minister van Infrastructuur en Waterstaat heeft EUR 2,5 miljoen gereserveerd.",
    "Er was steun van de EU, en eind oktober volgt een verslag.",
    "De motie-Terpstra/Dijkgraaf c.s. is aangehouden tot het eerste kwartaal van 2023.",
    "Aanhangsel Handelingen II 2021/22, nrs. 635 en 636, gaat over hetzelfde.",
    "Sinds 2019 geldt Verordening (EU) 2019/943, en die noemt de netbeheerder.",
    "De leden Polder (SP) en De Zeeuw waren daar kritisch over, net als de Raad van State.",
    "Het gaat om 25 miljoen euro in 2024 en 2025, zie ook Stb. 2011, 35.",
    "De NAVO vraagt meer, aldus de kabinetsreactie «Samen sterk» van 3 maart 2021.",
    "Wij stemmen op dinsdag 21 maart jl. over stuk nr. 12.",
    "Het oordeel in ECLI:NL:HR:1979:AB7440 is daarover helder.",
  ]
}
