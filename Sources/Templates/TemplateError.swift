/// What is wrong with a template, or with the values it was given, and where.
///
/// The parts are kept apart so that the caller can print them in its own form.
public struct TemplateError: Error, Hashable, Sendable {
  /// The name of the template the tag stands in.
  ///
  /// This may be a partial or a parent, and then differs from the template that was rendered.
  public let template: String

  /// The line of the tag or name, from 1.
  public let line: Int

  /// The column of the tag or name, from 1.
  ///
  /// It counts bytes of UTF-8, not characters: after `é` comes column 3.
  public let column: Int

  /// The rule that was broken, in one line without a full stop.
  public let message: String

  /// The known name that was probably meant, without "did you mean" around it.
  ///
  /// It is there only when one known name is clearly nearer than all others.
  public let suggestion: String?

  /// The whole line the error stands in, without its line ending.
  ///
  /// Bytes that are not UTF-8 are shown as U+FFFD; then ``column`` does not fit this text exactly.
  public let sourceLine: String
}
