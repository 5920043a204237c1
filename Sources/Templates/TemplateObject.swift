/// Values by name, in the order in which they were given.
///
/// A large site has millions of objects with a few names in each: a row of them is made, looked through and given up in less time than a
/// dictionary.
public struct TemplateObject: Sendable {
  public typealias Member = (name: String, value: TemplateValue)

  /// Of a name that stands in it twice the last value holds.
  public private(set) var members: [Member]

  public init(_ members: [Member]) { self.members = members }

  /// The value with this name; one that is set takes the place of the former.
  public subscript(name: String) -> TemplateValue? {
    get { members.last { $0.name == name }?.value }
    set {
      guard let newValue else { return members.removeAll { $0.name == name } }
      if let index = members.lastIndex(where: { $0.name == name }) {
        members[index].value = newValue
      } else {
        members.append((name, newValue))
      }
    }
  }

  /// The object with the values of another in the place of its own.
  public func merging(_ other: TemplateObject) -> TemplateObject {
    var merged = self
    for member in other.members { merged[member.name] = member.value }
    return merged
  }
}

extension TemplateObject: Hashable {
  public static func == (left: TemplateObject, right: TemplateObject) -> Bool {
    left.members.elementsEqual(right.members) { $0.name == $1.name && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    for member in members {
      hasher.combine(member.name)
      hasher.combine(member.value)
    }
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }
}
