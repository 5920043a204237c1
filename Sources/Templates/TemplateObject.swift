/// Values by name, in the order in which they were given.
///
/// A large site has millions of objects with a few names in each: a row of them is made, looked through and given up in less time than a
/// dictionary.
public struct TemplateObject: Sendable {
  /// A name and its value; without labels, as literals have them, so that an object takes over their elements as they are.
  public typealias Member = (String, TemplateValue)

  /// Of a name that stands in it twice the last value holds.
  public private(set) var members: [Member]
  /// Where each name stands, in an object that has too many to look through.
  private var places: [String: Int] = [:]

  /// An object has fewer members as a rule; the fixed words of a site are more.
  private static let many = 64

  public init(_ members: [Member]) {
    self.members = members
    if members.count > Self.many { places = Self.places(of: members) }
  }

  private static func places(of members: [Member]) -> [String: Int] {
    Dictionary(members.enumerated().map { ($1.0, $0) }, uniquingKeysWith: { $1 })
  }

  /// The value with this name; one that is set takes the place of the former.
  public subscript(name: String) -> TemplateValue? {
    get {
      if !places.isEmpty { return places[name].map { members[$0].1 } }
      // Nearly all names have another length, and are no others in letters of another form either.
      let length = name.utf8.count
      return members.last { $0.0.utf8.count == length && $0.0 == name }?.1
    }
    set {
      members.removeAll { $0.0 == name }
      if let newValue { members.append((name, newValue)) }
      self = TemplateObject(members)
    }
  }

  /// The object with the values of another in the place of its own.
  public func merging(_ other: TemplateObject) -> TemplateObject { TemplateObject(members + other.members) }
}

extension TemplateObject: Hashable {
  public static func == (left: TemplateObject, right: TemplateObject) -> Bool {
    left.members.elementsEqual(right.members, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    for (name, value) in members {
      hasher.combine(name)
      hasher.combine(value)
    }
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }
}
