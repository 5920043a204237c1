/// An article or annex of a law, treaty or act of the EU (*artikel*, *bijlage*), down to the paragraph.
public struct Article: Hashable, Sendable, LosslessStringConvertible {
  /// What is numbered.
  public enum Part: String, Hashable, Sendable {
    case article = "artikel"
    case annex = "bijlage"
  }

  /// What it belongs to.
  public enum Whole: Hashable, Sendable {
    /// A law or treaty by its key in the vocabulary.
    case name(Int)
    case law(Law)
    case act(EUAct)

    /// Whether only the vocabulary knows it.
    var isNamed: Bool {
      if case .name = self { true } else { false }
    }
  }

  public let part: Part
  /// Number as printed: `2`, `3:305a`, `1.3`, `XIV`; without the book where each book is a law of its own.
  public let number: String
  /// Paragraph (*lid*), when just one is given.
  public let paragraph: Int?
  public let whole: Whole

  init(_ part: Part = .article, number: String, paragraph: Int? = nil, of whole: Whole) {
    self.part = part
    self.number = number
    self.paragraph = paragraph
    self.whole = whole
  }

  /// Reads what `description` prints, except of a law that only a vocabulary knows.
  public init?(_ description: String) {
    guard case .article(let article)? = ArticleRecogniser.reference(in: description),
      article.description == description
    else { return nil }
    self = article
  }

  /// `artikel 1.3, lid 5, Wet milieubeheer`; without the name of a law that only the vocabulary knows.
  public var description: String {
    switch whole {
    case .name: label
    case .law(let law): "\(label), \(law)"
    case .act(let act): "\(label), \(act)"
    }
  }

  /// `artikel 2, lid 4`
  public var label: String { "\(part.rawValue) \(number)" + (paragraph.map { ", lid \($0)" } ?? "") }

  /// Identifier within what it belongs to: `art-2-lid-4`.
  public var fragment: String {
    (part == .article ? "art" : part.rawValue) + "-\(number)" + (paragraph.map { "-lid-\($0)" } ?? "")
  }

  /// `jci1.3:c:BWBR0001840&artikel=81&lid=2`, `celex:32016R0679#art-5`; nil where the vocabulary is needed to say it.
  public var identifier: String? {
    switch whole {
    case .name: nil
    case .law(let law): "\(law.identifier)&\(part.rawValue)=\(number)" + (paragraph.map { "&lid=\($0)" } ?? "")
    case .act(let act): "\(Reference.act(act).identifier ?? "")#\(fragment)"
    }
  }

  /// Address of the article, of an act of the EU that of the whole act; nil where the vocabulary is needed to say it.
  public var address: String? {
    switch whole {
    case .name: nil
    case .law: identifier.map { "https://wetten.overheid.nl/\($0)" }
    case .act(let act): act.address
    }
  }
}
