/// How deep a text of YAML can be nested at most, told without a parser.
///
/// It is too much where lines of text begin with brackets, and never too little.
struct YAMLDepth {
  private(set) var deepest = 0
  /// Brackets that are open.
  private var brackets = 0
  /// Blanks, dashes and question marks at the head of the line: each level of a block begins behind two of them at least.
  private var marks = 0
  private var isHead = true
  /// Whether a list, a quotation or a text can begin here.
  private var opensNode = true
  /// Whether an anchor or a tag goes on, which stands before what it is of.
  private var isProperty = false
  private var quote: UInt8?
  private var isEscaped = false
  private var former: UInt8 = 0

  init(_ yaml: ArraySlice<UInt8>) {
    for byte in yaml {
      if quote == nil { read(byte) } else { readQuoted(byte) }
      former = byte
      deepest = max(deepest, brackets + marks / 2)
    }
  }

  private mutating func readQuoted(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == quote {
      quote = nil
    } else {
      isEscaped = quote == UInt8(ascii: "\"") && byte == UInt8(ascii: "\\")
    }
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case 0x0A: (marks, isHead, opensNode, isProperty) = (0, true, true, false)
    case 0x20, 0x09:
      if former == UInt8(ascii: ":") || isHead { opensNode = true }
      isProperty = false
      if isHead { marks += 1 }
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      if isHead { marks += 1 } else { opensNode = false }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      isHead = false
      if opensNode || brackets > 0 { (brackets, opensNode) = (brackets + 1, true) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): (brackets, opensNode, isHead) = (max(0, brackets - 1), false, false)
    case UInt8(ascii: ","): (opensNode, isHead) = (brackets > 0, false)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if opensNode, !isProperty { quote = byte }
      (opensNode, isHead) = (false, false)
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      isHead = false
      if opensNode { isProperty = true }
    default:
      isHead = false
      if !isProperty { opensNode = false }
    }
  }
}
