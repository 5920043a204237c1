/// A value a template can show.
///
/// What a section `{{#name}}` takes for true: everything but ``null``, `false`, the empty list,
/// and text or HTML without a single byte. The Mustache specification leaves the empty text to the
/// language; here it is false, so that a template can write `{{#abbreviation}}` without asking for
/// a second name. An empty object is true.
public enum TemplateValue: Hashable, Sendable {
  /// A name that is known and has nothing to show.
  ///
  /// It shows nothing and is false. Names looked up inside it are ``null`` again, so
  /// `{{minister.name}}` is silent when there is no minister.
  case null

  /// A truth value.
  ///
  /// Shown with `{{name}}` it gives the word `true` or `false`.
  case bool(Bool)

  /// Plain text.
  ///
  /// `{{name}}` escapes it; `{{{name}}}` and `{{&name}}` do not, and are for text that is already
  /// known to be safe.
  case text(String)

  /// Ready-made HTML, as UTF-8.
  ///
  /// Only `{{{name}}}` and `{{&name}}` show it; `{{name}}` is an error, because escaping it would
  /// print the markup to the reader.
  case html([UInt8])

  /// Values in their order; a section is repeated for each of them.
  ///
  /// It cannot be shown by itself: `{{name}}` of a list is an error.
  case list([TemplateValue])

  /// Values by name; a section enters it, and the names outside it stay within reach.
  ///
  /// A name with a dot in it cannot be reached: `{{a.b}}` is always `b` inside `a`.
  case object(TemplateObject)
}

extension TemplateValue {
  /// Whether a section of this value is rendered.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let bool): bool
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }

  /// The kind of value, with its article, as an error names it.
  var kind: String {
    switch self {
    case .null: "nothing"
    case .bool: "a truth value"
    case .text: "text"
    case .html: "HTML"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes plain text; HTML is never made from a literal.
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension TemplateValue: ExpressibleByIntegerLiteral {
  /// Makes the decimal digits of the number, as text: `0` is therefore true in a section.
  public init(integerLiteral value: Int) {
    self = .text(String(value))
  }
}

extension TemplateValue: ExpressibleByArrayLiteral {
  /// Makes a list in the order written.
  public init(arrayLiteral elements: TemplateValue...) {
    self = .list(elements)
  }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
  /// Makes an object; of a name written twice the last value holds.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(TemplateObject(elements))
  }
}
