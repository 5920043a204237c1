import Testing

@testable import Citations

struct EUTests {
  @Test(
    "finds acts, documents and the journal of the European Union",
    arguments: [
      CitationCase("Verordening 2016/679", "Verordening 2016/679 → celex:32016R0679"),
      CitationCase("Verordening 2016/12 van de gemeente"), CitationCase("Richtlijn 2020/12 van het OM"),
      CitationCase("Richtlijn 2014/24 van de Raad", "Richtlijn 2014/24 → celex:32014L0024"),
      CitationCase(
        "Richtlijn 2014/24 van 3 mei 2014", "Richtlijn 2014/24 → celex:32014L0024", "3 mei 2014 → 2014-05-03"),
      CitationCase("Verordening (EU)2016/679", "Verordening (EU)2016/679 → celex:32016R0679"),
      CitationCase("Verordening (EG) No 428/2009", "Verordening (EG) No 428/2009 → celex:32009R0428"),
      CitationCase(
        "Verordening (EG, Euratom) nr. 1605/2002", "Verordening (EG, Euratom) nr. 1605/2002 → celex:32002R1605"),
      CitationCase("Verordening (EU,\nEuratom) 2020/2092", "Verordening (EU,\nEuratom) 2020/2092 → celex:32020R2092"),
      CitationCase(
        "Gemeenschappelijk Standpunt 2008/944/GBVB", "Gemeenschappelijk Standpunt 2008/944/GBVB → celex:32008E0944"),
      CitationCase(
        "gemeenschappelijk optreden 2008/851/GBVB", "gemeenschappelijk optreden 2008/851/GBVB → celex:32008E0851"),
      CitationCase("een gemeenschappelijk standpunt 2008"),
      CitationCase(
        "COM(2021) 561, 562 en 563", "COM(2021) 561 → COM:2021:561", "562 → COM:2021:562", "563 → COM:2021:563"),
      CitationCase("COM(2021) 561 en 12 andere", "COM(2021) 561 → COM:2021:561"),
      CitationCase("Verordening (EU) 66/2194"), CitationCase("Aanbeveling (EU) 1969/2047"),
      CitationCase("Richtlijn (EU) 2022/2555", "Richtlijn (EU) 2022/2555 → celex:32022L2555"),
      CitationCase("verordening (EU) 2022/2554", "verordening (EU) 2022/2554 → celex:32022R2554"),
      CitationCase("Richtlijn 90/313/EEG", "Richtlijn 90/313/EEG → celex:31990L0313"),
      CitationCase("Richtlijn 2006/112/EG", "Richtlijn 2006/112/EG → celex:32006L0112"),
      CitationCase("Verordening (EG) nr. 178/2002", "Verordening (EG) nr. 178/2002 → celex:32002R0178"),
      CitationCase("Besluit (GBVB) 2021/509", "Besluit (GBVB) 2021/509 → celex:32021D0509"),
      CitationCase("COM(2022) 349 final", "COM(2022) 349 → COM:2022:349"),
      CitationCase("SWD (2021) 12", "SWD (2021) 12 → SWD:2021:12"),
      CitationCase("PbEU 2018, L 328/82", "PbEU 2018, L 328/82 → pbeu-2018-L-328-82"),
      CitationCase("PbEU 2010, L 180.", "PbEU 2010, L 180 → pbeu-2010-L-180"),
      CitationCase("Verordening (EU) 604/2013", "Verordening (EU) 604/2013 → celex:32013R0604"),
      CitationCase("verordening (EG) 883/2004", "verordening (EG) 883/2004 → celex:32004R0883"),
      CitationCase("Verordening (EEG) 1612/68", "Verordening (EEG) 1612/68 → celex:31968R1612"),
      CitationCase("Verordening nr. 1408/71", "Verordening nr. 1408/71 → celex:31971R1408"),
      CitationCase("Verordening (EU) Nr. 1308/2013", "Verordening (EU) Nr. 1308/2013 → celex:32013R1308"),
      CitationCase("Verordening (EU) 2019/1998", "Verordening (EU) 2019/1998 → celex:32019R1998"),
      CitationCase("Verordening (Euratom) 2016/52", "Verordening (Euratom) 2016/52 → celex:32016R0052"),
      CitationCase("Besluit nr. 1082/2013/EU", "Besluit nr. 1082/2013/EU → celex:32013D1082"),
      CitationCase("Besluit nr. 99/2013/EU", "Besluit nr. 99/2013/EU → celex:32013D0099"),
      CitationCase("Besluit 94/800/EG", "Besluit 94/800/EG → celex:31994D0800"),
      CitationCase("Besluit 2010/77/EU", "Besluit 2010/77/EU → celex:32010D0077"),
      CitationCase("Verordening nr. 12/85 van de gemeente"), CitationCase("Verordening 604/2013"),
      CitationCase("Besluit nr. 1082/2013"),
      CitationCase("Verordening (EU) 2016/\n679", "Verordening (EU) 2016/\n679 → celex:32016R0679"),
      CitationCase(
        "Richtlijnen 2014/24/EU en 2014/25/EU", "Richtlijnen 2014/24/EU → celex:32014L0024",
        "2014/25/EU → celex:32014L0025"),
      CitationCase(
        "Verordening (EU) 2021/241 en (EU) 2021/1060", "Verordening (EU) 2021/241 → celex:32021R0241",
        "(EU) 2021/1060 → celex:32021R1060"),
      CitationCase(
        "Verordeningen (EU) nr. 1093/2010, (EU) nr. 1094/2010 en nr. 1095/2010",
        "Verordeningen (EU) nr. 1093/2010 → celex:32010R1093", "(EU) nr. 1094/2010 → celex:32010R1094",
        "nr. 1095/2010 → celex:32010R1095"),
      CitationCase(
        "Verordening (EU) 2021/241 en 2021/1060", "Verordening (EU) 2021/241 → celex:32021R0241",
        "2021/1060 → celex:32021R1060"),
      CitationCase(
        "Richtlijn 2014/24/EU en 2014/25", "Richtlijn 2014/24/EU → celex:32014L0024", "2014/25 → celex:32014L0025"),
      CitationCase("PbEU L, 2024/1689", "PbEU L, 2024/1689 → pbeu-2024-L-1689"),
      CitationCase("PB L, 2023/1113, 9.6.2023.", "PB L, 2023/1113, 9.6.2023 → pbeu-2023-L-1113"),
      CitationCase("PB L 2023/2854 van 22.12.2023.", "PB L 2023/2854 van 22.12.2023 → pbeu-2023-L-2854"),
      CitationCase("PB C 2024/3127 van 2 mei 2024", "PB C 2024/3127 van 2 mei 2024 → pbeu-2024-C-3127"),
      CitationCase("PbEU L 2023/2854, 22.12.2023", "PbEU L 2023/2854, 22.12.2023 → pbeu-2023-L-2854"),
      CitationCase("PbEU 2023, L 2023/2854", "PbEU 2023, L 2023/2854 → pbeu-2023-L-2854"),
      CitationCase("PB L, 2023/2854 van 22.12.2023", "PB L, 2023/2854 van 22.12.2023 → pbeu-2023-L-2854"),
      CitationCase("PB L 2023/28 van de reeks", "PB L 2023/28 → pbeu-2023-L-28"),
      CitationCase("PB L 203/28 van 2.8.2012", "PB L 203/28 van 2.8.2012 → pbeu-2012-L-203-28"),
      CitationCase("PB L 2021/28 en meer"), CitationCase("PB L 2024 van de reeks"),
      CitationCase("PbEU 2021, L 167 I/3", "PbEU 2021, L 167 I/3 → pbeu-2021-L-167I-3"),
      CitationCase("PbEU 2021, L 167I.", "PbEU 2021, L 167I → pbeu-2021-L-167I"),
      CitationCase("PB LI 167 van 12.5.2021", "PB LI 167 van 12.5.2021 → pbeu-2021-L-167I"),
      CitationCase("PB C 76 E van 25 maart 2010", "PB C 76 E van 25 maart 2010 → pbeu-2010-C-76E"),
      CitationCase("PbEU 2021, L 167 In", "PbEU 2021, L 167 → pbeu-2021-L-167"), CitationCase("PbEU 2021, L 167ab"),
      CitationCase("Pb. EG L 175 van 5 juli 1985", "Pb. EG L 175 van 5 juli 1985 → pbeu-1985-L-175"),
      CitationCase("Pb EG 1985, L 175/40", "Pb EG 1985, L 175/40 → pbeu-1985-L-175-40"),
      CitationCase("Pb. L 175 van 5.7.1985", "Pb. L 175 van 5.7.1985 → pbeu-1985-L-175"), CitationCase("Pb. EG L 175"),
      CitationCase("een Pb. van 1985"),
      CitationCase("COM(97) 412", "COM(97) 412 → COM:1997:412"),
      CitationCase("COM (88) 12", "COM (88) 12 → COM:1988:12"),
      CitationCase("COM/2017/142", "COM/2017/142 → COM:2017:142"),
      CitationCase("COM 2019 88", "COM 2019 88 → COM:2019:88"),
      CitationCase("Com(2019) 88", "Com(2019) 88 → COM:2019:88"), CitationCase("SEC 2019 88"),
      CitationCase("COM 97 412"),
      CitationCase("Com 2019 88"), CitationCase("COM/19/88"),
      CitationCase(
        "COM(2020) 21 t/m 23", "COM(2020) 21 t/m 23 → COM:2020:21", "COM(2020) 21 t/m 23 → COM:2020:22",
        "COM(2020) 21 t/m 23 → COM:2020:23"),
      CitationCase("COM(2021) 550 – 2021/0197 (COD)", "COM(2021) 550 → COM:2021:550"),
      CitationCase(
        "Verordening (Euratom, EG) nr. 1084/97", "Verordening (Euratom, EG) nr. 1084/97 → celex:31997R1084"),
      CitationCase(
        "Verordening (Euratom, EG) nr. 2040/97", "Verordening (Euratom, EG) nr. 2040/97 → celex:31997R2040"),
      CitationCase("PB L, 2012/12"), CitationCase("PB C, 2024 en meer"),
      CitationCase("de richtlijn van 2022"), CitationCase("Richtlijn 12/34"), CitationCase("Besluit 2021/509"),
      CitationCase("Beschikking 2001/822/EG", "Beschikking 2001/822/EG → celex:32001D0822"),
      CitationCase(
        "de beschikkingen 2001/822/EG en 2004/3/EG", "beschikkingen 2001/822/EG → celex:32001D0822",
        "2004/3/EG → celex:32004D0003"),
      CitationCase("Verordening EU 2018/1725", "Verordening EU 2018/1725 → celex:32018R1725"),
      CitationCase("Richtlijn EU 2019/904", "Richtlijn EU 2019/904 → celex:32019L0904"),
      CitationCase("Vo. (EU) 2018/1725", "Vo. (EU) 2018/1725 → celex:32018R1725"),
      CitationCase("RL 2008/98/EG", "RL 2008/98/EG → celex:32008L0098"),
      CitationCase("Beschikking 2001/822, RL 2008/98, Vo. 2018/1725, beschikking 12/2022 van de rechter"),
      CitationCase("Verordening EU, 2018/1725 en een richtlijn EU", "EU → EU", "EU → EU"),
      CitationCase("C(2021) 7152 en C (2021) 12.", "C(2021) 7152 → C:2021:7152", "C (2021) 12 → C:2021:12"),
      CitationCase("C(21) 7152, C/2021/7152, C 2021 7152, sub c(2021) 3"),
      CitationCase("COM(22) 349"), CitationCase("COMmissie"), CitationCase("Verordening (EG) nr. 2022/2554a"),
    ])
  func findsActs(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("acts have an ELI since 2015 and a CELEX number before")
  func addressesActs() {
    #expect(EUAct("Richtlijn (EU) 2022/2555")?.address == "http://data.europa.eu/eli/dir/2022/2555/oj")
    #expect(
      EUAct("Gedelegeerde Verordening (EU) 2015/35")?.address == "http://data.europa.eu/eli/reg_del/2015/35/oj")
    #expect(EUAct("Uitvoeringsbesluit (EU) 2022/1")?.address == "http://data.europa.eu/eli/dec_impl/2022/1/oj")
    #expect(
      EUAct("Richtlijn 90/313/EEG")?.address
        == "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:31990L0313")
  }

  @Test(
    "reads back what it prints",
    arguments: [
      "Richtlijn (EU) 2022/2555", "Richtlijn 90/313/EEG", "Richtlijn 2006/112/EG", "Verordening (EG) nr. 178/2002",
      "Gedelegeerde Verordening (EU) 2015/35", "Gedelegeerd Besluit (EU) 2018/12", "Uitvoeringsrichtlijn 2014/96/EU",
      "Uitvoeringsverordening (EU) nr. 282/2011", "Besluit nr. 1082/2013/EU", "Besluit nr. 99/2013/EU",
      "Besluit 2010/77/EU", "Besluit 2001/822/EG",
      "Besluit nr. 1692/96/EG", "Verordening (Euratom, EG) nr. 1084/97",
    ])
  func roundTripsActs(_ text: String) {
    #expect(EUAct(text)?.description == text)
    #expect(CommissionDocument("COM(2022) 349")?.identifier == "COM:2022:349")
    #expect(JournalIssue("PbEU 2018, L 328/82")?.identifier == "pbeu-2018-L-328-82")
    #expect(JournalIssue("PbEU 2021, L 167I/3")?.identifier == "pbeu-2021-L-167I-3")
  }
}

struct CaseLawTests {
  @Test(
    "finds judgments by a well-formed identifier, and numbers of the House",
    arguments: [
      CitationCase(
        "HR 7 maart 1979, ECLI:NL:HR:1979:AB7440.", "7 maart 1979 → 1979-03-07",
        "ECLI:NL:HR:1979:AB7440 → ECLI:NL:HR:1979:AB7440"),
      CitationCase(
        "(ECLI:DE:BVerwG:2013:200213U10C20.12.0)",
        "ECLI:DE:BVerwG:2013:200213U10C20.12.0 → ECLI:DE:BVerwG:2013:200213U10C20.12.0"),
      CitationCase("ECLI:NL:HR:\n2019:2006", "ECLI:NL:HR:\n2019:2006 → ECLI:NL:HR:2019:2006"),
      CitationCase("ECLI: NL:HR:2019:2006"),
      CitationCase("ECLI:HR:2014:1354"), CitationCase("ECLI:NL:2013:BZ1739"), CitationCase("ECL:NL:HR:2015:913"),
      CitationCase("ECLI:N:HR:2015:913"), CitationCase("ECLI:CRVB:NL:2019:1441"), CitationCase("ECLI:NL:HR:2015:"),
      CitationCase("ECLI:CE:ECHR:2006:0131:JUD005043599"),
      CitationCase("zaak 2022Z12345", "2022Z12345 → 2022Z12345"), CitationCase("2022D12345", "2022D12345 → 2022D12345"),
      CitationCase("2022Z1234"), CitationCase("2022X12345"), CitationCase("2022Z123456"),
    ])
  func findsJudgments(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }
}
