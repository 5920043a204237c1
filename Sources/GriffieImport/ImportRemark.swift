/// Something in a file that was passed over; the rest is imported.
public struct ImportRemark: Hashable, Sendable, CustomStringConvertible {
  /// Where it stands: `line 12`, or `motion 3` in a file whose lines mean nothing.
  public let place: String
  public let message: String

  /// `line 12: '2022-13-01' is no day`
  public var description: String { "\(place): \(message)" }
}
