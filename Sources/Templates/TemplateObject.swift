/// Values by name, in the order in which they were given.
///
/// A large site has millions of objects with a few names in each: a row of them is made, looked through and given up in less time than a
/// dictionary.
public struct TemplateObject: Sendable {
  /// A name and its value; without labels, as literals have them, so that an object takes over their elements as they are.
  public typealias Member = (String, TemplateValue)

  /// Of a name that stands in it twice the last value holds.
  public private(set) var members: [Member]

  public init(_ members: [Member]) { self.members = members }

  /// The value with this name; one that is set takes the place of the former.
  public subscript(name: String) -> TemplateValue? {
    get { members.last { $0.0 == name }?.1 }
    set {
      members.removeAll { $0.0 == name }
      if let newValue { members.append((name, newValue)) }
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
