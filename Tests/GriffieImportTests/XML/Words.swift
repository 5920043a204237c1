import Citations
import Foundation

@testable import GriffieImport

/// The words of a source and of its draft, to see that none is lost.
enum Words {
  /// Letters and figures that stand together, in small letters, each with how often.
  typealias Bag = [String: Int]

  static func bag(_ texts: [String]) -> Bag {
    var bag: Bag = [:]
    for text in texts {
      let folded = text.decomposedStringWithCompatibilityMapping.lowercased()
      for word in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { bag[String(word), default: 0] += 1 }
    }
    return bag
  }

  /// The texts between the tags of XML, without metadata and mastheads, by means other than the reader's.
  static func texts(ofXML xml: String) -> [String] {
    let heads = #/<metadata>.*?</metadata>(\s*<kop>.*?</kop>)?|<kamerstukkop>.*?</kamerstukkop>/#.dotMatchesNewlines()
    let body = xml.replacing(heads, with: "").replacing(#/<\?.*?\?>/#, with: "")
    let pictures = body.matches(of: #/<illustratie [^>]*>/#).compactMap { picture in
      picture.0.firstMatch(of: #/ alt="([^"]*)"/#)?.1 ?? picture.0.firstMatch(of: #/ naam="([^"]*)"/#)?.1
    }
    return body.split(separator: #/<[^>]*>/#).map {
      String($0).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    } + pictures.map(String.init)
  }

  /// The texts of a draft: of facts, sections and notes.
  static func texts(of draft: PaperDraft) -> [String] {
    let facts = draft.facts
    let day = facts.date.map { DateExpression($0).description }
    let said =
      [facts.title, facts.dossier?.description, facts.dossierTitle, facts.number].compactMap(\.self) + facts.proposers
    let isPrinted = draft.blocks.flatMap(\.lines).contains { line in day.map(line.contains) ?? false }
    return said + (isPrinted ? [] : [day].compactMap(\.self)) + draft.sections.compactMap(\.title)
      + draft.blocks.flatMap(\.lines) + draft.notes.flatMap { [$0.label] + $0.blocks.flatMap(\.lines) }
  }

  /// Words of the first that the second has not, or not so often.
  static func missing(_ first: Bag, in second: Bag) -> Bag {
    first.reduce(into: [:]) { missing, entry in
      let rest = entry.value - (second[entry.key] ?? 0)
      if rest > 0 { missing[entry.key] = rest }
    }
  }
}
